package org.lastrada.intranet.people;

import java.util.Set;

/**
 * One line of the directory.
 *
 * @param email     null when the reader may not see it, as {@code phone}
 * @param functions held today
 * @param languages ISO 639
 */
public record DirectoryRow(long id, String givenName, String familyName, String jobTitle, long organisationId, String organisation, String country,
                           String email, String phone, Set<RepresentativeFunction> functions, Set<String> languages) {

    DirectoryRow(long id, String givenName, String familyName, String jobTitle, long organisationId, String organisation, String country, String email,
                 String phone) {
        this(id, givenName, familyName, jobTitle, organisationId, organisation, country, email, phone, Set.of(), Set.of());
    }

    public String name() {
        return givenName + " " + familyName;
    }

    DirectoryRow with(Set<RepresentativeFunction> held, Set<String> spoken) {
        return new DirectoryRow(id, givenName, familyName, jobTitle, organisationId, organisation, country, email, phone, held, spoken);
    }
}
