package org.lastrada.intranet.file;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.regex.Pattern;
import org.lastrada.intranet.file.content.SoundFile;
import org.lastrada.intranet.file.store.StoredFiles;

/** For those who carry files. Not a boundary: they have checked who may. */
@ApplicationScoped
public class HeldFiles {

    /** The table whose rows {@link #move} takes along. */
    public static final String TABLE = "attachment";

    @Inject Attachments attachments;
    @Inject StoredFiles files;
    @Inject Clock clock;

    /** @return the id of the file */
    public long hang(FileHolder holder, long subject, SoundFile file, String broughtBy) {
        store(file);
        return attachments.add(new Attachment(holder, subject, file, broughtBy, clock.instant())).id();
    }

    void store(SoundFile file) {
        try {
            files.keep(file.hash(), file.kind().mediaType(), file.size(), file.stream());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** How many {@link #move} would take along. */
    public long count(FileHolder holder, long subject) {
        return attachments.count(holder.kind(), subject);
    }

    /** Name, number of the version, when and how large: what people of these names brought. */
    public List<List<Object>> broughtBy(Collection<String> names) {
        return attachments.broughtBy(names);
    }

    /** Through the mapping, since the search finds files by their names. @param found regular expression, as Java and the database read it */
    public void rename(String found, String instead) {
        attachments.withVersionNamed(found).forEach(attachment -> attachment.rename(name -> Pattern.compile(found, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE).matcher(name).replaceAll(instead)));
    }

    /** All of one subject's files to another, those that were removed and may come back too. */
    public void move(FileHolder holder, long from, long to) {
        attachments.of(holder.kind(), from).forEach(attachment -> attachment.move(to, holder.organisation(to)));
    }
}
