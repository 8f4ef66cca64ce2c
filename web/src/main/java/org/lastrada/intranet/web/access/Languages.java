package org.lastrada.intranet.web.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.util.LinkedHashMap;
import java.util.Map;
import org.lastrada.intranet.shared.Texts;

/** The languages of the interface. */
@Named("languages")
@ApplicationScoped
public class Languages {

    /** Each by its own name, so that whoever ended up in the wrong one finds home. */
    public Map<String, String> getList() {
        var languages = new LinkedHashMap<String, String>();
        Texts.LANGUAGES.forEach(one -> languages.put(one.getDisplayLanguage(one), one.getLanguage()));
        return languages;
    }
}
