package org.lastrada.intranet.membership;

import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.lastrada.intranet.intake.cell.OrganisationField;
import org.lastrada.intranet.membership.profile.BudgetBand;
import org.lastrada.intranet.membership.profile.OrganisationProfile;
import org.lastrada.intranet.membership.profile.StaffBand;
import org.lastrada.intranet.vocabulary.Term;
import org.lastrada.intranet.vocabulary.Vocabulary;

/** An organisation in the shape of an imported row, and back. */
final class ImportedValues {

    private static final Map<OrganisationField, Vocabulary> LISTS = Map.of(OrganisationField.SERVICES, Vocabulary.SERVICE,
            OrganisationField.TARGET_GROUPS, Vocabulary.TARGET_GROUP, OrganisationField.THEMES, Vocabulary.THEME);

    private ImportedValues() { }

    static Map<OrganisationField, List<String>> of(Organisation organisation) {
        var profile = organisation.profile();
        var values = new EnumMap<OrganisationField, List<String>>(OrganisationField.class);
        for (var field : OrganisationField.values()) {
            var value = LISTS.containsKey(field) ? codes(organisation.terms(), LISTS.get(field)) : value(field, profile, organisation);
            if (!value.isEmpty()) values.put(field, value);
        }
        return values;
    }

    private static List<String> codes(Set<Term> terms, Vocabulary list) {
        return terms.stream().filter(term -> term.vocabulary() == list).map(Term::code).sorted().toList();
    }

    private static List<String> value(OrganisationField field, OrganisationProfile profile, Organisation organisation) {
        return switch (field) {
            case NAME -> one(profile.shortName());
            case LEGAL_NAME -> one(profile.legalName());
            case COUNTRY -> one(profile.country());
            case COUNTRIES_SERVED -> several(profile.countriesServed());
            case LEGAL_FORM -> one(profile.legalForm());
            case REGISTRATION_NUMBER -> one(profile.registrationNumber());
            case FOUNDED -> one(profile.founded());
            case WEBSITE -> one(profile.website());
            case EMAIL -> one(profile.email());
            case PHONE -> one(profile.phone());
            case CITY -> one(profile.city());
            case LANGUAGES -> several(profile.languages());
            case CLASS -> one(organisation.organisationClass().code());
            case JOINED -> one(organisation.membership().joined());
            case STAFF_BAND -> one(profile.staffBand());
            case BUDGET_BAND -> one(profile.budgetBand());
            case DESCRIPTION -> one(profile.description());
            default -> List.of();
        };
    }

    private static List<String> one(Object value) {
        return value == null ? List.of() : List.of(value.toString());
    }

    private static List<String> several(Collection<String> values) {
        return values.stream().sorted().toList();
    }

    /** @param termIds by vocabulary and code together */
    static OrganisationProfile profile(Map<OrganisationField, List<String>> values, Map<String, Long> termIds, String address) {
        Function<OrganisationField, String> text = field -> values.getOrDefault(field, List.of()).stream().findFirst().orElse(null);
        var name = text.apply(OrganisationField.NAME);
        var legalName = text.apply(OrganisationField.LEGAL_NAME);
        var founded = text.apply(OrganisationField.FOUNDED);
        var staff = text.apply(OrganisationField.STAFF_BAND);
        var budget = text.apply(OrganisationField.BUDGET_BAND);
        return new OrganisationProfile(name, legalName == null ? name : legalName, text.apply(OrganisationField.COUNTRY), set(values, OrganisationField.COUNTRIES_SERVED),
                text.apply(OrganisationField.LEGAL_FORM), text.apply(OrganisationField.REGISTRATION_NUMBER), founded == null ? null : Integer.valueOf(founded),
                text.apply(OrganisationField.WEBSITE), text.apply(OrganisationField.EMAIL), text.apply(OrganisationField.PHONE), address,
                text.apply(OrganisationField.CITY), text.apply(OrganisationField.DESCRIPTION), set(values, OrganisationField.LANGUAGES), termIds(values, termIds),
                staff == null ? null : StaffBand.valueOf(staff), budget == null ? null : BudgetBand.valueOf(budget));
    }

    private static Set<String> set(Map<OrganisationField, List<String>> values, OrganisationField field) {
        return Set.copyOf(values.getOrDefault(field, List.of()));
    }

    private static Set<Long> termIds(Map<OrganisationField, List<String>> values, Map<String, Long> ids) {
        return LISTS.entrySet().stream().flatMap(list -> values.getOrDefault(list.getKey(), List.of()).stream().map(code -> ids.get(list.getValue() + code)))
                .flatMap(Stream::ofNullable).collect(Collectors.toUnmodifiableSet());
    }
}
