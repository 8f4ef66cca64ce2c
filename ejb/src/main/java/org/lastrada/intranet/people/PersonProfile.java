package org.lastrada.intranet.people;

import java.util.Set;
import org.lastrada.intranet.shared.PlainText;

/** What is written about a person. @param languages ISO 639 codes they work in */
public record PersonProfile(String givenName, String familyName, String email, String phone, String jobTitle, String about, Set<String> languages) {

    /** @throws PersonNeedsAName when one of the two names is empty */
    public PersonProfile {
        givenName = PlainText.line(givenName);
        familyName = PlainText.line(familyName);
        if (givenName == null || familyName == null) throw new PersonNeedsAName();
        phone = PlainText.line(phone);
        jobTitle = PlainText.line(jobTitle);
        about = PlainText.text(about);
        languages = Set.copyOf(languages);
    }

    PersonProfile at(String address) {
        return new PersonProfile(givenName, familyName, address, phone, jobTitle, about, languages);
    }
}
