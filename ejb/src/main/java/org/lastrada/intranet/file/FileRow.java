package org.lastrada.intranet.file;

import java.time.Instant;
import org.lastrada.intranet.file.content.FileKind;
import org.lastrada.intranet.file.store.FileState;
import org.lastrada.intranet.file.store.Verdict;

/** One file of a list, as its newest version is. */
public record FileRow(long id, String name, String mediaType, long size, int versions, Instant broughtAt, String broughtBy, Verdict verdict, FileState state) {

    /** As the database knows it; whether it may be handed out is asked of the store. */
    FileRow(long id, String name, String mediaType, long size, int versions, Instant broughtAt, String broughtBy, Verdict verdict) {
        this(id, name, mediaType, size, versions, broughtAt, broughtBy, verdict, null);
    }

    FileRow in(FileState found) {
        return new FileRow(id, name, mediaType, size, versions, broughtAt, broughtBy, verdict, found);
    }

    public FileKind kind() {
        return FileKind.of(mediaType);
    }
}
