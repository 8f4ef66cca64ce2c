package org.lastrada.intranet.people;

import java.time.LocalDate;

/** Somebody's time with one organisation. @param until the last day, or null while it lasts */
public record StaffRow(long id, String givenName, String familyName, String jobTitle, boolean listed, LocalDate since, LocalDate until) {

    public String name() {
        return givenName + " " + familyName;
    }
}
