package org.lastrada.intranet.people;

import java.util.Set;

/** What is written about a person. @param languages ISO 639 codes they work in */
public record PersonProfile(String givenName, String familyName, String email, String phone, String jobTitle, String about, Set<String> languages) {

    PersonProfile at(String address) {
        return new PersonProfile(givenName, familyName, address, phone, jobTitle, about, languages);
    }
}
