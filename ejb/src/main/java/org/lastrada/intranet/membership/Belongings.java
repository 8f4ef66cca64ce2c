package org.lastrada.intranet.membership;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/** What belongs to an organisation and can be moved to another. Owned here, answered by {@code people}. */
public interface Belongings {

    /**
     * A function that only one can hold, and that both organisations have somebody for.
     *
     * @param stays   the name of who holds it for the kept one and goes on
     * @param lastDay of who holds it for the other; null when it had not begun and falls away
     */
    record GivingWay(String person, String code, String stays, LocalDate lastDay) { }

    /** A function that somebody holds. @param code as the text key ends: {@code people.function.<code>} @param ends the last day, or null */
    record Post(String person, String code, LocalDate starts, LocalDate ends) { }

    /**
     * @param staffNow    how many people belong to it today or will
     * @param staffBefore how many times somebody belonged to it and left
     * @param repeated    functions that the same person holds at the other organisation at the same time, and so are left out
     * @param givingWay   functions that end, since an organisation has one head and one voting representative
     */
    record Moving(long staffNow, long staffBefore, List<Post> posts, List<Post> repeated, List<GivingWay> givingWay) { }

    /** The tables that are empty of the organisation once it is moved. */
    Set<String> tables();

    Moving preview(long from, long to);

    void move(long from, long to);
}
