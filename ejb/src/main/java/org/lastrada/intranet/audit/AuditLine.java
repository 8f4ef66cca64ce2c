package org.lastrada.intranet.audit;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.StringReader;
import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.List;

/**
 * A row of the audit trail as a person reads it.
 *
 * @param changes attribute by attribute, what it was and what it became
 */
public record AuditLine(long id, Instant at, Long accountId, String actor, String action, String subjectType, String subjectId, Long organisationId, List<Change> changes) {

    /** @param before empty when there was nothing, {@code after} empty when nothing is left */
    public record Change(String attribute, String before, String after) { }

    static AuditLine of(AuditEntry entry) {
        var before = json(entry.beforeState());
        var after = json(entry.afterState());
        var attributes = new LinkedHashSet<>(before.keySet());
        attributes.addAll(after.keySet());
        var changes = attributes.stream().map(name -> new Change(name, before.getString(name, ""), after.getString(name, ""))).toList();
        return new AuditLine(entry.id(), entry.at(), entry.accountId(), entry.actor(), entry.action(), entry.subjectType(), entry.subjectId(), entry.organisationId(), changes);
    }

    private static JsonObject json(String text) {
        if (text == null) return JsonObject.EMPTY_JSON_OBJECT;
        try (var reader = Json.createReader(new StringReader(text))) {
            return reader.readObject();
        }
    }
}
