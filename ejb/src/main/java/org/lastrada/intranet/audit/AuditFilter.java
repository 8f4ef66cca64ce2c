package org.lastrada.intranet.audit;

import java.time.Instant;
import org.lastrada.intranet.shared.Filter;

/**
 * What a reader of the audit trail asked for; null means all.
 *
 * @param actor   part of the name
 * @param account id of the account that acted
 * @param from    this moment and later
 * @param until   before this moment
 */
public record AuditFilter(String actor, Long account, String action, String subjectType, String subjectId, Long organisation, Instant from, Instant until) {

    private static final String ACTOR = "(e.actor like :actor or e.actor in (select t.token from AuditText t where t.kind = NAME and t.text like :actor))";

    Filter conditions() {
        return new Filter().andContains(ACTOR, "actor", actor).and("e.accountId = :account", "account", account)
                .and("e.action = :action", "action", action).and("e.subjectType = :type", "type", subjectType)
                .and("e.subjectId = :id", "id", subjectId).and("e.organisationId = :organisation", "organisation", organisation)
                .and("e.at >= :from", "from", from).and("e.at < :until", "until", until);
    }
}
