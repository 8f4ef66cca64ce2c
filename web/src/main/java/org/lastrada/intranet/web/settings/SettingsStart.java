package org.lastrada.intranet.web.settings;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Locale;
import org.lastrada.intranet.rights.Caller;
import org.lastrada.intranet.rights.Permission;
import org.lastrada.intranet.shared.Texts;
import org.omnifaces.util.Faces;

/** Leads to the first of the settings that this person may change. */
@Named
@RequestScoped
public class SettingsStart {

    @Inject Caller caller;

    public void lead() {
        Faces.redirect(caller.may(Permission.SETTINGS_EDIT) ? "/settings/platform" : "/settings/vocabularies");
    }

    /** Of the interface: in each of them everything that the platform words itself must be said. */
    public List<String> getLanguages() {
        return Texts.LANGUAGES.stream().map(Locale::getLanguage).toList();
    }
}
