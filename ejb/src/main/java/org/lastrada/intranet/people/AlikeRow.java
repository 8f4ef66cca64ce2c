package org.lastrada.intranet.people;

/** Somebody who could be another entry of the same person. @param organisation today, or null */
public record AlikeRow(long id, String givenName, String familyName, String email, String organisation) {

    public String name() {
        return givenName + " " + familyName;
    }
}
