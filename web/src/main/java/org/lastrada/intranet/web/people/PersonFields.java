package org.lastrada.intranet.web.people;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.lastrada.intranet.people.PersonProfile;
import org.lastrada.intranet.people.PersonText;
import org.lastrada.intranet.people.Visibility;
import org.lastrada.intranet.web.faces.Format;
import org.lastrada.intranet.web.faces.I18n;

/** The form of a person as {@code Merge} wants it: text key of a label to what stands in the field. */
@RequestScoped
public class PersonFields {

    private static final List<String> TEXTS = List.of("people.given-name", "people.family-name", "people.job-title", "people.phone", "people.about");
    private static final String LANGUAGES = "people.languages";

    @Inject Format format;
    @Inject I18n i18n;

    LinkedHashMap<String, Serializable> empty() {
        var fields = new LinkedHashMap<String, Serializable>();
        TEXTS.forEach(label -> fields.put(label, null));
        fields.put(LANGUAGES, new ArrayList<String>());
        return fields;
    }

    LinkedHashMap<String, Serializable> of(PersonProfile profile) {
        var fields = new LinkedHashMap<String, Serializable>();
        fields.put("people.given-name", profile.givenName());
        fields.put("people.family-name", profile.familyName());
        fields.put("people.job-title", profile.jobTitle());
        fields.put("people.phone", profile.phone());
        fields.put("people.about", profile.about());
        fields.put(LANGUAGES, profile.languages().stream().sorted().collect(Collectors.toCollection(ArrayList::new)));
        return fields;
    }

    LinkedHashMap<String, Serializable> of(PersonText text) {
        var fields = of(text.profile());
        fields.put("people.show.listed", text.visibility().listed());
        fields.put("people.show.email", text.visibility().email());
        fields.put("people.show.phone", text.visibility().phone());
        fields.put("people.show.photo", text.visibility().photo());
        return fields;
    }

    /** @param email of a new person; of one who is there already it is not looked at */
    PersonProfile profile(Map<String, Serializable> fields, String email) {
        return new PersonProfile(text(fields, "people.given-name"), text(fields, "people.family-name"), email, text(fields, "people.phone"),
                text(fields, "people.job-title"), text(fields, "people.about"), Set.copyOf(codes(fields.get(LANGUAGES))));
    }

    Visibility visibility(Map<String, Serializable> fields) {
        return new Visibility(is(fields, "people.show.listed"), is(fields, "people.show.email"), is(fields, "people.show.phone"), is(fields, "people.show.photo"));
    }

    /** What stands in a field, as a person reads it. */
    String words(String label, Serializable value) {
        if (LANGUAGES.equals(label)) return format.languages(codes(value));
        return value instanceof Boolean shown ? i18n.get(shown ? "shell.yes" : "shell.no") : Objects.toString(value, "");
    }

    private static String text(Map<String, Serializable> fields, String label) {
        return (String) fields.get(label);
    }

    private static boolean is(Map<String, Serializable> fields, String label) {
        return Boolean.TRUE.equals(fields.get(label));
    }

    @SuppressWarnings("unchecked")
    private static List<String> codes(Serializable value) {
        return value == null ? List.of() : (List<String>) value;
    }
}
