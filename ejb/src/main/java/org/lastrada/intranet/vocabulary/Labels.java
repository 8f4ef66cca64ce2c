package org.lastrada.intranet.vocabulary;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.lastrada.intranet.shared.Texts;

/** A word in every language of the interface. */
record Labels(Map<String, String> all) {

    private static final int LONGEST_CODE = 60;

    /** @throws LabelIsMissing when a language has none */
    Labels(Map<String, String> all) {
        var stripped = new HashMap<String, String>();
        for (var language : Texts.LANGUAGES) {
            var label = all.get(language.getLanguage());
            if (label == null || label.isBlank()) throw new LabelIsMissing(language.getDisplayLanguage(language));
            stripped.put(language.getLanguage(), label.strip());
        }
        this.all = Map.copyOf(stripped);
    }

    String english() {
        return all.get(Texts.LANGUAGES.get(0).getLanguage());
    }

    /** What another word is called too, in the same language. */
    Optional<String> sharedWith(Map<String, String> others) {
        return all.entrySet().stream().filter(label -> label.getValue().equalsIgnoreCase(others.get(label.getKey()))).map(Map.Entry::getValue).findFirst();
    }

    /** Lower case, digits, hyphens: "Legal aid & counselling" is {@code legal-aid-counselling}. */
    String code() {
        var plain = Normalizer.normalize(english(), Normalizer.Form.NFD).replaceAll("\\p{M}", "").toLowerCase(Locale.ROOT);
        var code = plain.replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
        return code.isEmpty() ? Integer.toHexString(english().hashCode()) : code.substring(0, Math.min(LONGEST_CODE, code.length()));
    }
}
