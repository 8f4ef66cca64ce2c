package org.lastrada.intranet.retention;

/**
 * How many days something is kept when nobody says otherwise, and within which bounds somebody may.
 *
 * @param least because a law or the platform's own work needs it that long; a rule's {@code .least} text says which
 * @param most  because no purpose reaches further
 */
public record Period(int days, int least, int most) {

    public Period {
        if (least < 1 || days < least || most < days) throw new IllegalArgumentException(days + " is not between " + least + " and " + most);
    }

    /** @throws PeriodOutOfBounds */
    public void mustAllow(int wished) {
        if (wished < least || wished > most) throw new PeriodOutOfBounds(wished, least, most);
    }
}
