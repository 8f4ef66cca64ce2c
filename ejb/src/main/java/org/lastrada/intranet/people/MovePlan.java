package org.lastrada.intranet.people;

import java.time.LocalDate;
import java.util.List;
import org.lastrada.intranet.access.Invitations.Stage;

/**
 * What a move to another organisation, or coming back, would do.
 *
 * @param leaves  the organisation the person belongs to until then; null for who has left all
 * @param from    the first day at the one they come to
 * @param ending  functions that end the day before, or never begin
 * @param account how far the person's account has come
 */
public record MovePlan(String name, String leaves, String joins, LocalDate from, List<HeldRow> ending, Stage account) {

    public LocalDate lastDay() {
        return from.minusDays(1);
    }

    /** Whether they need an invitation before they can sign in. */
    public boolean needsAnInvitation() {
        return account != Stage.ACTIVE;
    }
}
