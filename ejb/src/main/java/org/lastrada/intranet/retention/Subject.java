package org.lastrada.intranet.retention;

import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Somebody whose data is asked for.
 *
 * @param entries  every number they had as a person, those of entries that turned out to be theirs too, and when each was made, null if unknown
 * @param account  null for who never had one
 * @param former   accounts that were theirs until two entries of them became one; nobody signs in with them
 * @param name     as it is now
 * @param email    as it is now
 * @param names    every name and address they were known under that is nobody else's, for records that keep a name and no number
 * @param language of what is written to them
 * @param erased   whether there is nobody behind the pseudonym any more
 */
public record Subject(long person, Map<Long, Instant> entries, Long account, Set<Long> former, String name, String email, Set<String> names, Locale language, boolean erased) {

    private static final String NOWHERE = "@erased.invalid";

    /** What stands for them once they are erased: the same everywhere, so that records still tell one person from another. */
    public String pseudonym() {
        return "P-" + person;
    }

    /** In place of their address, where one must stand: no mail ever reaches it. Another for each account, since no two have the same. */
    public String pseudonymousAddress() {
        return pseudonym().toLowerCase(Locale.ROOT) + (former.contains(accountOrNobody()) ? "-" + account : "") + NOWHERE;
    }

    public static boolean isPseudonymous(String address) {
        return address.endsWith(NOWHERE);
    }

    /** The number to ask rows of accounts for: nobody's for who never had one. */
    public long accountOrNobody() {
        return account == null ? -1 : account;
    }

    /** As the holder of an account they had. */
    public Subject with(long formerAccount) {
        return new Subject(person, entries, formerAccount, former, name, email, names, language, erased);
    }

    public Subject named(Set<String> theirs) {
        return new Subject(person, entries, account, former, name, email, Set.copyOf(theirs), language, erased);
    }
}
