package org.lastrada.intranet.membership;

import java.util.Set;
import org.lastrada.intranet.membership.status.MembershipStatus;

/**
 * What a reader of the register asked for; null or empty means all. Each facet that names several means any of them.
 *
 * @param text  in either name or the city, accents and case forgiven by the database's collation
 * @param terms ids of services, target groups, themes; an organisation must have all of them
 */
public record RegisterFilter(String text, Set<String> countries, Set<String> classes, Set<MembershipStatus> statuses, Set<String> languages, Set<Long> terms) {

    public static final RegisterFilter ALL = new RegisterFilter(null, Set.of(), Set.of(), Set.of(), Set.of(), Set.of());
}
