package org.lastrada.intranet.access;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * One account with what its page shows.
 *
 * @param factorSince null without a second factor
 * @param following   codes of roles that follow from function and organisation today
 * @param sessions    browsers signed in now
 * @param own         the reader's: nobody manages their own account here
 */
public record AccountDetail(AccountRow row, Locale language, Instant createdAt, Instant disabledAt, Instant factorSince, int recoveryCodesLeft,
                            List<Given> given, Set<String> following, int sessions, boolean own) {

    /** A role given by hand: by whom, when. */
    public record Given(String role, Instant at, String by) { }
}
