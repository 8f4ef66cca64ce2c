package org.lastrada.intranet.web.membership;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.lastrada.intranet.membership.profile.BudgetBand;
import org.lastrada.intranet.membership.profile.OrganisationProfile;
import org.lastrada.intranet.membership.profile.StaffBand;
import org.lastrada.intranet.vocabulary.Vocabulary;
import org.lastrada.intranet.web.faces.Format;
import org.lastrada.intranet.web.faces.I18n;

/** The organisation's form as {@code Merge} wants it: text key of a label to what stands in the field; lists of codes are lists of texts. */
@RequestScoped
public class OrganisationFields {

    private static final String SERVICES = "membership.services";
    private static final String TARGET_GROUPS = "membership.target-groups";
    private static final String THEMES = "membership.themes";
    private static final String LANGUAGES = "membership.languages";
    private static final String COUNTRIES = "membership.countries-served";
    private static final String COUNTRY = "membership.country";
    private static final String STAFF = "membership.staff-band";
    private static final String BUDGET = "membership.budget-band";

    @Inject MembershipOptions options;
    @Inject Format format;
    @Inject I18n i18n;

    LinkedHashMap<String, Serializable> of(OrganisationProfile profile) {
        var fields = new LinkedHashMap<String, Serializable>();
        fields.put("membership.name", profile.shortName());
        fields.put("membership.legal-name", profile.legalName());
        fields.put(COUNTRY, profile.country());
        fields.put("membership.city", profile.city());
        fields.put("membership.address", profile.address());
        fields.put("membership.website", profile.website());
        fields.put("membership.email", profile.email());
        fields.put("membership.phone", profile.phone());
        fields.put("membership.description", profile.description());
        fields.put(SERVICES, chosen(Vocabulary.SERVICE, profile));
        fields.put(TARGET_GROUPS, chosen(Vocabulary.TARGET_GROUP, profile));
        fields.put(THEMES, chosen(Vocabulary.THEME, profile));
        fields.put(COUNTRIES, sorted(profile.countriesServed()));
        fields.put(LANGUAGES, sorted(profile.languages()));
        fields.put(STAFF, profile.staffBand() == null ? null : profile.staffBand().name());
        fields.put(BUDGET, profile.budgetBand() == null ? null : profile.budgetBand().name());
        fields.put("membership.legal-form", profile.legalForm());
        fields.put("membership.registration-number", profile.registrationNumber());
        fields.put("membership.founded", profile.founded());
        return fields;
    }

    /** Ids of all words that are chosen in it. */
    static Set<String> words(Map<String, Serializable> fields) {
        return Stream.of(SERVICES, TARGET_GROUPS, THEMES).flatMap(key -> texts(fields, key).stream()).collect(Collectors.toUnmodifiableSet());
    }

    OrganisationProfile profile(Map<String, Serializable> fields) {
        var terms = words(fields).stream().map(Long::valueOf).collect(Collectors.toSet());
        return new OrganisationProfile(text(fields, "membership.name"), text(fields, "membership.legal-name"), text(fields, COUNTRY),
                Set.copyOf(texts(fields, COUNTRIES)), text(fields, "membership.legal-form"), text(fields, "membership.registration-number"),
                (Integer) fields.get("membership.founded"), text(fields, "membership.website"), text(fields, "membership.email"),
                text(fields, "membership.phone"), text(fields, "membership.address"), text(fields, "membership.city"), text(fields, "membership.description"),
                Set.copyOf(texts(fields, LANGUAGES)), terms, text(fields, STAFF) == null ? null : StaffBand.valueOf(text(fields, STAFF)),
                text(fields, BUDGET) == null ? null : BudgetBand.valueOf(text(fields, BUDGET)));
    }

    /** What stands in a field, as a person reads it. */
    String words(String key, Serializable value) {
        if (value == null) return "";
        return switch (key) {
            case COUNTRY -> format.country((String) value);
            case COUNTRIES -> format.countries(list(value));
            case LANGUAGES -> format.languages(list(value));
            case SERVICES -> labels(Vocabulary.SERVICE, value);
            case TARGET_GROUPS -> labels(Vocabulary.TARGET_GROUP, value);
            case THEMES -> labels(Vocabulary.THEME, value);
            case STAFF -> i18n.get("membership.staff." + value);
            case BUDGET -> i18n.get("membership.budget." + value);
            default -> String.valueOf(value);
        };
    }

    private String labels(Vocabulary vocabulary, Serializable ids) {
        return String.join(", ", options.labels(vocabulary, list(ids).stream().map(Long::valueOf).toList()));
    }

    private ArrayList<String> chosen(Vocabulary vocabulary, OrganisationProfile profile) {
        return new ArrayList<>(options.ids(vocabulary, profile.terms()));
    }

    private static ArrayList<String> sorted(Collection<String> codes) {
        return codes.stream().sorted().collect(Collectors.toCollection(ArrayList::new));
    }

    private static String text(Map<String, Serializable> fields, String key) {
        return (String) fields.get(key);
    }

    private static List<String> texts(Map<String, Serializable> fields, String key) {
        return fields.get(key) == null ? List.of() : list(fields.get(key));
    }

    @SuppressWarnings("unchecked")
    private static List<String> list(Serializable value) {
        return (List<String>) value;
    }
}
