package org.lastrada.intranet.membership;

/** The orders the register can be read in; the id makes each a total order, so that no row is on two pages. */
public enum RegisterOrder {
    NAME("o.shortName"), COUNTRY("o.country"), CLASS("c.position"), STATUS("o.membership.status"), JOINED("o.membership.joined"), CITY("o.city");

    private final String attribute;

    RegisterOrder(String attribute) {
        this.attribute = attribute;
    }

    String by(boolean descending) {
        var way = descending ? " desc" : "";
        return " order by " + attribute + way + ", o.shortName, o.id";
    }
}
