package org.lastrada.intranet.file;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import org.lastrada.intranet.file.store.FileReadings;
import org.lastrada.intranet.file.store.FileState;
import org.lastrada.intranet.file.store.StoredFiles;
import org.lastrada.intranet.rights.SignedIn;
import org.lastrada.intranet.shared.NotFound;

/**
 * The bytes of files on their way out. Asked anew for every megabyte: a reader who takes an hour holds no connection to the database, and a right
 * that ends in between ends the download. What is not there, not theirs, removed or not found clean is the same to who asks.
 */
@Stateless
@SignedIn
public class FileDelivery {

    @Inject Attachments attachments;
    @Inject StoredFiles files;
    @Inject FileReadings readings;
    @Inject FileHolders holders;

    /** @param version null for the newest; @throws NotFound */
    public FileHead head(long id, Integer version) {
        return version(id, version).head();
    }

    /** From this byte on, at most a megabyte; empty behind the end. @param version as the head told it; @throws NotFound */
    public byte[] bytes(long id, int version, long from) {
        return files.from(version(id, version).hash(), from);
    }

    /** A picture that can be shown beside the file: of a PDF one of its first pages. @param page from 1; @throws NotFound when there is none */
    public FileSight sight(long id, Integer version, int page) {
        var shown = version(id, version);
        if (!shown.kind().isPicture()) return new FileSight("image/jpeg", readings.page(shown.hash(), page).orElseThrow(NotFound::new));
        return new FileSight(shown.kind().mediaType(), files.whole(shown.hash()));
    }

    private AttachmentVersion version(long id, Integer number) {
        var attachment = attachments.get(id);
        holders.seen(attachment.holder(), attachment.subject());
        attachment.mustBeThere();
        var version = attachment.version(number);
        if (files.state(version.hash()) != FileState.READY) throw new NotFound();
        return version;
    }
}
