package org.lastrada.intranet.rights;

import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * What is true of the caller at this request: read once a request, never kept longer, so that a role taken away or a person
 * moved to another organisation counts at the next click.
 *
 * @param accountId      null for a service
 * @param sessionId      null for a service, and for work that goes on without its owner
 * @param personId       null for an account without a person, and for a service
 * @param organisationId the organisation the person belongs to today, or null
 * @param grants         permission to reach, the widest of all roles
 */
public record Holder(Long accountId, Long sessionId, String name, Locale language, Long personId, Long organisationId, String organisation,
                     Set<String> roles, Map<Permission, Reach> grants, boolean hasSecondFactor) {

    boolean may(Permission permission) {
        return grants.containsKey(permission);
    }

    boolean may(Permission permission, long organisation) {
        var reach = grants.get(permission);
        return reach == Reach.PLATFORM || reach == Reach.OWN && organisationId != null && organisationId == organisation;
    }
}
