package org.lastrada.intranet.people.confirmation;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import org.lastrada.intranet.people.OwnProfile;
import org.lastrada.intranet.people.PersonText;
import org.lastrada.intranet.rights.SignedIn;
import org.lastrada.intranet.shared.Days;
import org.lastrada.intranet.shared.EditedMeanwhile;

/** Saying of one's own profile that it is right. */
@Stateless
@SignedIn
public class ConfirmProfile {

    /**
     * One's profile as it stands.
     *
     * @param confirmedAt when it was last said to be right, or null
     * @param nextOn      by when it is to be said again, or null
     */
    public record View(PersonText text, Instant confirmedAt, LocalDate nextOn) { }

    @Inject OwnProfile profile;
    @Inject ProfileConfirmations confirmations;
    @Inject Days days;
    @Inject Clock clock;

    /** @throws org.lastrada.intranet.shared.NotFound when the account is nobody's, as an administrator's may be */
    public View view() {
        var mine = profile.mine();
        var latest = confirmations.latest(mine.id());
        return new View(mine, latest.map(ProfileConfirmation::confirmedAt).orElse(null), latest.map(ProfileConfirmation::nextOn).orElse(null));
    }

    /**
     * A second time on the same day changes nothing.
     *
     * @param version what was looked at
     * @throws EditedMeanwhile when somebody changed the profile since; then it is to be looked at again
     */
    public void confirm(int version) {
        var mine = profile.mine();
        if (mine.version() != version) throw new EditedMeanwhile();
        var today = days.today();
        if (confirmations.latest(mine.id()).filter(latest -> latest.isOf(today)).isPresent()) return;
        confirmations.add(new ProfileConfirmation(mine.id(), clock.instant(), today));
    }
}
