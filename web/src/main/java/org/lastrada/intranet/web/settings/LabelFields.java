package org.lastrada.intranet.web.settings;

import java.io.Serializable;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.lastrada.intranet.shared.Texts;

/** The names of something in every language, as fields of a form: {@code settings.label.fr} after what the fields of this thing begin with. */
final class LabelFields {

    private static final String LABEL = "settings.label.";

    private LabelFields() { }

    static LinkedHashMap<String, Serializable> of(String prefix, Map<String, String> labels) {
        var fields = new LinkedHashMap<String, Serializable>();
        Texts.LANGUAGES.stream().map(Locale::getLanguage).forEach(language -> fields.put(prefix + LABEL + language, labels.get(language)));
        return fields;
    }

    static Map<String, String> labels(String prefix, Map<String, Serializable> fields) {
        var labels = new HashMap<String, String>();
        Texts.LANGUAGES.stream().map(Locale::getLanguage).forEach(language -> {
            if (fields.get(prefix + LABEL + language) instanceof String label) labels.put(language, label);
        });
        return labels;
    }
}
