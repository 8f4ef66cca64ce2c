package org.lastrada.intranet.access;

import java.time.ZoneId;
import java.util.Currency;
import java.util.Locale;

/**
 * What the first administrator tells about the platform and themselves.
 *
 * @param country        ISO 3166-1 alpha-2, where the secretariat sits
 * @param memberLabel    what a full member is called in {@code language}, or null
 * @param associateLabel what an associate is called in {@code language}, or null
 */
public record FirstAnswers(String name, String shortName, Locale language, ZoneId zone, Currency currency, String country, String memberLabel,
                           String associateLabel, String givenName, String familyName, String email, String password) {

    FirstOrganisation.Sketch secretariat() {
        return new FirstOrganisation.Sketch(name, shortName, country, memberLabel, associateLabel, language);
    }

    @Override
    public String toString() {
        return "FirstAnswers[" + name + "]";
    }
}
