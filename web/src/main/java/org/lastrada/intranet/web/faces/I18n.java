package org.lastrada.intranet.web.faces;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.AbstractMap;
import java.util.Collections;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.lastrada.intranet.rights.Caller;
import org.lastrada.intranet.shared.Texts;
import org.lastrada.intranet.system.PlatformSettings;

/** {@code #{i18n['key']}} and {@code #{i18n.of('key', a, b)}} in the reader's language: their own, or for guests what the browser asks for. */
@Named("i18n")
@RequestScoped
public class I18n extends AbstractMap<String, String> {

    @Inject Caller caller;
    @Inject PlatformSettings settings;
    @Inject HttpServletRequest request;
    private Texts texts;

    @Override
    public String get(Object key) {
        return texts().get(String.valueOf(key));
    }

    @Override
    public boolean containsKey(Object key) {
        return true;
    }

    public String of(String key, Object... arguments) {
        return texts().get(key, arguments);
    }

    public Locale locale() {
        return texts().locale();
    }

    public Texts texts() {
        if (texts == null) texts = Texts.in(own());
        return texts;
    }

    /** Even the page that says that the database is away has a language: then the browser's. */
    private Locale own() {
        try {
            return caller.isKnown() ? caller.holder().language() : asked();
        } catch (RuntimeException away) {
            return asked();
        }
    }

    private Locale asked() {
        return Collections.list(request.getLocales()).stream().map(locale -> Locale.forLanguageTag(locale.getLanguage()))
                .filter(Texts.LANGUAGES::contains).findFirst().orElse(settings.now().language());
    }

    @Override
    public Set<Map.Entry<String, String>> entrySet() {
        return Set.of();
    }
}
