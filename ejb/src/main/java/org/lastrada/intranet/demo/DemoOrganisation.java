package org.lastrada.intranet.demo;

import java.util.List;

/**
 * An invented organisation. Codes are those of {@link DemoVocabulary}, countries ISO 3166-1 alpha-2 (XK: Kosovo), languages ISO 639.
 *
 * @param key          stable, ASCII; the first label of its domain
 * @param founded      a year
 * @param phone        international, with an area code that nobody has
 * @param address      street and number in the local form, or null
 * @param staffBand    1-5, 6-15, 16-50 or 51+
 * @param budgetBand   euro a year: 50k-100k, 100k-500k, 500k-2m or 2m+
 * @param membership   null for the secretariat
 */
public record DemoOrganisation(String key, String shortName, String legalName, String country, List<String> countriesServed,
                               String legalForm, String registrationNumber, int founded, String website, String email, String phone,
                               String city, String address, List<String> services, List<String> targetGroups,
                               List<String> workingLanguages, List<String> themes, String staffBand, String budgetBand,
                               String description, String classCode, DemoMembership membership) {

    String domain() {
        return email.substring(email.indexOf('@') + 1);
    }

    boolean hasEnded() {
        return membership != null && membership.ending() != null;
    }
}
