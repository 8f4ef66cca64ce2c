package org.lastrada.intranet.audit;

import java.time.Instant;
import java.time.temporal.ChronoUnit;

/**
 * One thing that was done.
 *
 * @param seq            1, 2, 3 … without gaps, given when the row is sealed
 * @param at             to the microsecond, finer is cut off: the database keeps no more, and a seal over what it forgets would break
 * @param actor          account id; null for a guest or the system
 * @param actorLabel     how the actor is named to a reader; a pseudonym where the law asks for one
 * @param action         what was done, as {@code domain:verb}
 * @param subjectType    to what kind of thing; null if none
 * @param subjectId      to which one; null if none
 * @param before         how it was; null if it was not
 * @param after          how it is; null if it is no more
 * @param organisationId whose; null for the platform's own
 */
public record AuditRow(long seq, Instant at, Long actor, String actorLabel, String action, String subjectType, String subjectId,
        String before, String after, Long organisationId) {

    public AuditRow {
        at = at.truncatedTo(ChronoUnit.MICROS);
    }
}
