package org.lastrada.intranet.file;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import org.lastrada.intranet.file.store.FileReadings;
import org.lastrada.intranet.file.store.FileState;
import org.lastrada.intranet.file.store.StoredFiles;
import org.lastrada.intranet.rights.Caller;
import org.lastrada.intranet.rights.SignedIn;
import org.lastrada.intranet.shared.NotFound;

/** The files of something, and one of them. Whoever may not see what they hang on finds none. */
@Stateless
@SignedIn
public class FileShelf {

    @Inject Attachments attachments;
    @Inject StoredFiles files;
    @Inject FileReadings readings;
    @Inject FileHolders holders;
    @Inject Caller caller;
    @Inject Clock clock;

    /** @throws NotFound */
    public Shelf shelf(String holder, long subject, FileQuestion asked) {
        var place = holders.seen(holder, subject);
        var mayRemove = place.mayRemove(subject);
        return new Shelf(place.title(subject), attachments.page(holder, subject, asked), place.mayAdd(subject), mayRemove, mayRemove ? attachments.removed(holder, subject) : List.of());
    }

    /** @throws NotFound also when it was removed */
    public FileDetail file(long id) {
        var attachment = attachments.get(id);
        var place = holders.seen(attachment.holder(), attachment.subject());
        attachment.mustBeThere();
        var judged = files.judgements(attachment.versions().stream().map(AttachmentVersion::hash).toList());
        return new FileDetail(id, attachment.name(), place.title(attachment.subject()), place.address(attachment.subject()),
                attachment.versions().stream().map(version -> version.row(judged.get(version.hash()))).toList(),
                pages(attachment.version(null)), place.mayAdd(attachment.subject()), place.mayRemove(attachment.subject()));
    }

    private int pages(AttachmentVersion newest) {
        if (files.state(newest.hash()) != FileState.READY) return 0;
        return newest.kind().isPicture() ? 1 : readings.pages(newest.hash());
    }

    /** @return the page that lists what is left; @throws NotFound when the caller may not, or it was removed already */
    public String remove(long id) {
        var attachment = attachments.lock(id);
        var place = holders.removed(attachment.holder(), attachment.subject());
        attachment.remove(caller.name(), clock.instant());
        return place.address(attachment.subject());
    }

    /** @throws NotFound */
    public void bringBack(long id) {
        var attachment = attachments.lock(id);
        holders.removed(attachment.holder(), attachment.subject());
        attachment.bringBack();
    }
}
