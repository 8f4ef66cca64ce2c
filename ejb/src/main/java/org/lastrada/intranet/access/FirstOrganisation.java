package org.lastrada.intranet.access;

import java.util.Locale;

/** Founds the organisation that runs the platform. Owned here, answered by {@code membership}. */
public interface FirstOrganisation {

    /**
     * @param country        ISO 3166-1 alpha-2, the seat
     * @param memberLabel    what a full member is called, or null to leave it
     * @param associateLabel what an associate is called, or null to leave it
     * @param language       of the labels
     */
    record Sketch(String name, String shortName, String country, String memberLabel, String associateLabel, Locale language) { }

    /** @return its id */
    long found(Sketch sketch);
}
