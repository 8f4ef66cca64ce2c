package org.lastrada.intranet.file;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import org.lastrada.intranet.file.content.SoundFile;
import org.lastrada.intranet.rights.Caller;
import org.lastrada.intranet.rights.SignedIn;
import org.lastrada.intranet.shared.NotFound;

/** Files come in: hung on something, or as the next version of one that hangs there. */
@Stateless
@SignedIn
public class BringFiles {

    @Inject Attachments attachments;
    @Inject HeldFiles held;
    @Inject FileHolders holders;
    @Inject Caller caller;
    @Inject Clock clock;

    /**
     * @return the id of the file
     * @throws NotFound           when the caller may not bring files there
     * @throws FileIsThereAlready
     */
    public long bring(String holder, long subject, SoundFile file) {
        var place = holders.added(holder, subject);
        if (attachments.isThere(holder, subject, file)) throw new FileIsThereAlready(file.name().text());
        return held.hang(place, subject, file, caller.name());
    }

    /**
     * @throws NotFound         when there is no such file, or the caller may not bring files there
     * @throws SameVersionAgain
     */
    public void bringVersion(long id, SoundFile file) {
        var attachment = attachments.lock(id);
        holders.added(attachment.holder(), attachment.subject());
        held.store(file);
        attachment.bring(file, caller.name(), clock.instant());
    }
}
