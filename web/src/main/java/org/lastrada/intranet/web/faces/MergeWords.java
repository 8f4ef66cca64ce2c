package org.lastrada.intranet.web.faces;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.LinkedHashMap;
import java.util.Map;
import org.lastrada.intranet.web.faces.FieldChoices.Difference;

/** What the choices between two entries are called. */
@Named
@RequestScoped
public class MergeWords {

    @Inject I18n i18n;

    /** What can be chosen of a field, with what stands there in words, to its code. */
    public Map<String, String> options(Difference field) {
        var options = new LinkedHashMap<String, String>();
        options.put(i18n.of("shell.merge.from-kept", orNothing(field.kept())), FieldChoices.KEPT);
        options.put(i18n.of("shell.merge.from-duplicate", orNothing(field.duplicate())), FieldChoices.DUPLICATE);
        if (field.several()) options.put(i18n.get("shell.merge.both"), FieldChoices.BOTH);
        return options;
    }

    private String orNothing(String words) {
        return words.isEmpty() ? i18n.get("shell.merge.nothing") : words;
    }
}
