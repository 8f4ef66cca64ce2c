package org.lastrada.intranet.shared;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** What something that the platform words itself is called in every language of the interface. */
public record Labels(Map<String, String> all) {

    /** @param missing what is thrown, with its name, when a language has none */
    public static Labels of(Map<String, String> all, Function<String, DomainException> missing) {
        var stripped = new HashMap<String, String>();
        for (var language : Texts.LANGUAGES) {
            var label = all.get(language.getLanguage());
            if (label == null || label.isBlank()) throw missing.apply(language.getDisplayLanguage(language));
            stripped.put(language.getLanguage(), label.strip());
        }
        return new Labels(Map.copyOf(stripped));
    }

    public String english() {
        return all.get(Texts.LANGUAGES.get(0).getLanguage());
    }

    /** What another thing is called too, in the same language. */
    public Optional<String> sharedWith(Map<String, String> others) {
        return all.entrySet().stream().filter(label -> label.getValue().equalsIgnoreCase(others.get(label.getKey()))).map(Map.Entry::getValue).findFirst();
    }

    /** Lower case, digits, hyphens: "Legal aid & counselling" is {@code legal-aid-counselling}. */
    public String code(int longest) {
        var plain = Normalizer.normalize(english(), Normalizer.Form.NFD).replaceAll("\\p{M}", "").toLowerCase(Locale.ROOT);
        var code = plain.replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
        return code.isEmpty() ? Integer.toHexString(english().hashCode()) : code.substring(0, Math.min(longest, code.length()));
    }
}
