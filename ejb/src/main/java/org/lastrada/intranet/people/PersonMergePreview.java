package org.lastrada.intranet.people;

import java.util.List;
import org.lastrada.intranet.access.AccountsOfOne.Staying;
import org.lastrada.intranet.access.Invitations.Stage;
import org.lastrada.intranet.people.PersonDetail.Belonging;

/**
 * Two entries that are said to be one person, and what merging them would do.
 *
 * @param afterwards where they belonged and belong, put together
 * @param moving     functions of the duplicate that the kept one gets
 * @param repeated   functions that both hold, and so are kept once
 * @param account    whose account stays
 * @param address    the one they sign in with, or null when either can be chosen
 * @param obstacles  in words, why it cannot be done now; while there is any, merging is refused
 */
public record PersonMergePreview(Side kept, Side duplicate, List<Belonging> afterwards, List<HeldRow> moving, List<HeldRow> repeated, Staying account, String address,
                                 List<String> obstacles) {

    /** One of the two. @param now the organisation today, or null @param photo a hash, or null */
    public record Side(long id, int version, PersonProfile profile, String photo, String now, Stage account) {

        public String name() {
            return profile.givenName() + " " + profile.familyName();
        }
    }

    public boolean isOf(int keptVersion, int duplicateVersion) {
        return kept.version() == keptVersion && duplicate.version() == duplicateVersion;
    }

    public boolean forgetsThePhoto() {
        return kept.photo() != null && duplicate.photo() != null && !kept.photo().equals(duplicate.photo());
    }

    /** Both had one, and the other is closed. */
    public boolean leavesAnAccountBehind() {
        return kept.account() != Stage.NONE && duplicate.account() != Stage.NONE;
    }
}
