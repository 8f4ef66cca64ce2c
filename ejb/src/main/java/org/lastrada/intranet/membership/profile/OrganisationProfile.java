package org.lastrada.intranet.membership.profile;

import java.util.Collection;
import java.util.Locale;
import java.util.Set;
import org.lastrada.intranet.shared.Codes;
import org.lastrada.intranet.shared.EmailAddress;
import org.lastrada.intranet.shared.PlainText;
import org.lastrada.intranet.shared.WebAddress;

/**
 * What an organisation tells about itself; everything on the edit page but logo, class and membership dates.
 *
 * @param country          ISO 3166-1 alpha-2 (and XK), the seat
 * @param countriesServed  the same codes
 * @param founded          a year, or null
 * @param languages        ISO 639, the working languages
 * @param terms            ids of services, target groups and themes together
 * @param staffBand        how many people work there
 * @param budgetBand       a year's budget
 */
public record OrganisationProfile(String shortName, String legalName, String country, Set<String> countriesServed, String legalForm,
                                  String registrationNumber, Integer founded, String website, String email, String phone, String address,
                                  String city, String description, Set<String> languages, Set<Long> terms, StaffBand staffBand,
                                  BudgetBand budgetBand) {

    private static final int FIRST_YEAR = 1800;

    /** @throws org.lastrada.intranet.shared.DomainException for each rule that a value breaks */
    public OrganisationProfile {
        shortName = PlainText.line(shortName);
        if (shortName == null) throw new OrganisationNeedsAName();
        legalName = PlainText.line(legalName) == null ? shortName : PlainText.line(legalName);
        country = country == null ? null : country.toUpperCase(Locale.ROOT);
        mustBeKnown(Codes.COUNTRIES, country == null ? Set.of("") : Set.of(country));
        mustBeKnown(Codes.COUNTRIES, countriesServed);
        mustBeKnown(Codes.LANGUAGES, languages);
        countriesServed = Set.copyOf(countriesServed);
        languages = Set.copyOf(languages);
        terms = Set.copyOf(terms);
        if (founded != null && (founded < FIRST_YEAR || founded > 9999)) throw new YearIsImpossible(String.valueOf(founded));
        website = WebAddress.orNull(website);
        email = PlainText.line(email) == null ? null : EmailAddress.of(email).value();
        legalForm = PlainText.line(legalForm);
        registrationNumber = PlainText.line(registrationNumber);
        phone = PlainText.line(phone);
        address = PlainText.line(address);
        city = PlainText.line(city);
        description = PlainText.text(description);
    }

    private static void mustBeKnown(Set<String> list, Collection<String> codes) {
        codes.stream().filter(code -> !list.contains(code)).findFirst().ifPresent(code -> {
            throw new CodeIsUnknown(code);
        });
    }
}
