package org.lastrada.intranet.intake.plan;

/**
 * What a person decided about a row.
 *
 * @param sameAs the id of the known one, for SAME_AS only
 */
public record Decision(Choice choice, Long sameAs) {

    public enum Choice { TAKE, LEAVE_OUT, SAME_AS, NEW }

    public static final Decision TAKE = new Decision(Choice.TAKE, null);
    public static final Decision LEAVE_OUT = new Decision(Choice.LEAVE_OUT, null);
    public static final Decision NEW = new Decision(Choice.NEW, null);

    public static Decision sameAs(long id) {
        return new Decision(Choice.SAME_AS, id);
    }
}
