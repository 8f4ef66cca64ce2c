package org.lastrada.intranet.web.settings;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.io.Serializable;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Currency;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.lastrada.intranet.access.role.Roles;
import org.lastrada.intranet.shared.Texts;
import org.lastrada.intranet.system.Settings;
import org.lastrada.intranet.system.SettingsText;
import org.lastrada.intranet.web.faces.Format;
import org.lastrada.intranet.web.faces.I18n;

/** The settings of the platform as fields of a form: text key of a label to what stands in the field. */
@RequestScoped
public class PlatformFields {

    private static final String NAME = "settings.name";
    private static final String SHORT_NAME = "settings.short-name";
    private static final String LANGUAGE = "settings.language";
    private static final String ZONE = "settings.zone";
    private static final String CURRENCY = "settings.currency";
    private static final String SECOND_FACTOR = "settings.second-factor";

    @Inject Roles roles;
    @Inject Format format;
    @Inject I18n i18n;

    LinkedHashMap<String, Serializable> of(Settings settings) {
        var fields = new LinkedHashMap<String, Serializable>();
        fields.put(NAME, settings.name());
        fields.put(SHORT_NAME, settings.shortName());
        fields.put(LANGUAGE, settings.language().getLanguage());
        fields.put(ZONE, settings.zone().getId());
        fields.put(CURRENCY, settings.currency().getCurrencyCode());
        fields.put(SECOND_FACTOR, settings.secondFactorRoles().stream().sorted().collect(Collectors.toCollection(ArrayList::new)));
        return fields;
    }

    SettingsText text(Map<String, Serializable> fields) {
        return new SettingsText(text(fields, NAME), text(fields, SHORT_NAME), Texts.language(text(fields, LANGUAGE)), ZoneId.of(text(fields, ZONE)),
                Currency.getInstance(text(fields, CURRENCY)), Set.copyOf(codes(fields.get(SECOND_FACTOR))));
    }

    /** What stands in a field, as a person reads it. */
    String words(String label, Serializable value) {
        return switch (label) {
            case LANGUAGE -> format.language((String) value);
            case SECOND_FACTOR -> roles.in(i18n.locale()).stream().filter(role -> codes(value).contains(role.code())).map(Roles.Option::label).collect(Collectors.joining(", "));
            default -> Objects.toString(value, "");
        };
    }

    private static String text(Map<String, Serializable> fields, String label) {
        return (String) fields.get(label);
    }

    @SuppressWarnings("unchecked")
    private static List<String> codes(Serializable value) {
        return value == null ? List.of() : (List<String>) value;
    }
}
