package org.lastrada.intranet.people;

/** The orders the directory can be read in; name and id end each, so that nobody is on two pages. Of one person in two organisations either row may come first. */
public enum DirectoryOrder {
    NAME("p.familyName%1$s, p.givenName"), ORGANISATION("o.shortName"), COUNTRY("o.country"), JOB("p.jobTitle");

    private final String attributes;

    DirectoryOrder(String attributes) {
        this.attributes = attributes + "%1$s";
    }

    String by(boolean descending) {
        return " order by " + attributes.formatted(descending ? " desc" : "") + ", p.familyName, p.givenName, p.id";
    }
}
