package org.lastrada.intranet.access;

/** The orders the accounts can be read in; the id makes each a total order, so that no row is on two pages. */
public enum AccountOrder {
    PERSON("p.familyName{}, p.givenName"), LOGIN("a.login"), ORGANISATION("o.shortName"), STATE("a.state"), SEEN("a.lastSignInAt"), FACTOR("a.factor.factorSince");

    private final String attribute;

    AccountOrder(String attribute) {
        this.attribute = attribute.contains("{}") ? attribute : attribute + "{}";
    }

    String by(boolean descending) {
        return " order by " + attribute.replace("{}", descending ? " desc" : "") + ", a.login, a.id";
    }
}
