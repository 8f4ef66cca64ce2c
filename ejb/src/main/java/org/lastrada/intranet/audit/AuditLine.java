package org.lastrada.intranet.audit;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.StringReader;
import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;

/**
 * A row of the audit trail as a person reads it.
 *
 * @param changes attribute by attribute, what it was and what it became
 */
public record AuditLine(long id, Instant at, Long accountId, String actor, String action, String subjectType, String subjectId, Long organisationId, List<Change> changes) {

    /** @param before empty when there was nothing, {@code after} empty when nothing is left */
    public record Change(String attribute, String before, String after) { }

    private static final String FORGOTTEN = "P-?";

    /** @param texts by token; what is not there any more was of somebody who is forgotten */
    static AuditLine of(AuditEntry entry, Map<String, String> texts) {
        var before = json(text(entry.beforeState(), texts));
        var after = json(text(entry.afterState(), texts));
        var attributes = new LinkedHashSet<>(before.keySet());
        attributes.addAll(after.keySet());
        var changes = attributes.stream().map(name -> new Change(name, before.getString(name, ""), after.getString(name, ""))).toList();
        return new AuditLine(entry.id(), entry.at(), entry.accountId(), actor(entry, texts), entry.action(), entry.subjectType(), entry.subjectId(), entry.organisationId(), changes);
    }

    private static String actor(AuditEntry entry, Map<String, String> texts) {
        if (!Commitment.isToken(entry.actor())) return entry.actor();
        return texts.getOrDefault(entry.actor(), texts.getOrDefault(PersonalTexts.actor(entry.accountId()), FORGOTTEN));
    }

    /** Nothing for what was forgotten. */
    private static String text(String kept, Map<String, String> texts) {
        return Commitment.isToken(kept) ? texts.get(kept) : kept;
    }

    private static JsonObject json(String text) {
        if (text == null) return JsonObject.EMPTY_JSON_OBJECT;
        try (var reader = Json.createReader(new StringReader(text))) {
            return reader.readObject();
        }
    }
}
