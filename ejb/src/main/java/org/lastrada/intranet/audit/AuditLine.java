package org.lastrada.intranet.audit;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.StringReader;
import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * A row of the audit trail as a person reads it.
 *
 * @param changes attribute by attribute, what it was and what it became
 */
public record AuditLine(long id, Instant at, Long accountId, String actor, String action, String subjectType, String subjectId, Long organisationId, List<Change> changes) {

    /** @param before empty when there was nothing, {@code after} empty when nothing is left */
    public record Change(String attribute, String before, String after) { }

    private static final String FORGOTTEN = "P-?";

    /** @param row as {@link PersonalTexts#ROWS} reads it; a text that is not there any more was of somebody who is forgotten */
    static AuditLine of(Object[] row) {
        var entry = (AuditEntry) row[0];
        var before = json(text(entry.beforeState(), row[2]));
        var after = json(text(entry.afterState(), row[3]));
        var attributes = new LinkedHashSet<>(before.keySet());
        attributes.addAll(after.keySet());
        var changes = attributes.stream().map(name -> new Change(name, before.getString(name, ""), after.getString(name, ""))).toList();
        var actor = Stream.of(text(entry.actor(), row[1]), (String) row[4], FORGOTTEN).filter(Objects::nonNull).findFirst().orElseThrow();
        return new AuditLine(entry.id(), entry.at(), entry.accountId(), actor, entry.action(), entry.subjectType(), entry.subjectId(), entry.organisationId(), changes);
    }

    /** Nothing for what was forgotten. */
    private static String text(String kept, Object beside) {
        return Commitment.isToken(kept) ? (String) beside : kept;
    }

    private static JsonObject json(String text) {
        if (text == null) return JsonObject.EMPTY_JSON_OBJECT;
        try (var reader = Json.createReader(new StringReader(text))) {
            return reader.readObject();
        }
    }
}
