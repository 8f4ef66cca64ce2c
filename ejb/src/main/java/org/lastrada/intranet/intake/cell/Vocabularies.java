package org.lastrada.intranet.intake.cell;

import java.util.Map;

/**
 * What the platform calls things, by the key of the field: {@code class}, {@code services}, {@code targetGroups}, {@code themes},
 * {@code staffBand}, {@code budgetBand}; for people {@code organisation} (id → names) and {@code function}. Without a
 * vocabulary a field takes any text.
 */
public record Vocabularies(Map<String, Vocabulary> byField) {

    public Vocabularies {
        byField = Map.copyOf(byField);
    }

    Vocabulary of(TargetField field) {
        return byField.getOrDefault(field.key(), Vocabulary.NONE);
    }
}
