package org.lastrada.intranet.access;

/** Writes down the first person of the platform. Owned here, answered by {@code people}. */
public interface FirstPerson {

    /** @return the id of the person, who belongs to the organisation from today on */
    long add(String givenName, String familyName, String email, long organisationId);
}
