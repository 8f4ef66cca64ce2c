package org.lastrada.intranet.demo;

import static org.lastrada.intranet.demo.DemoStatus.CURRENT;
import static org.lastrada.intranet.demo.DemoStatus.ENDED;
import static org.lastrada.intranet.demo.DemoStatus.EXPIRED;
import static org.lastrada.intranet.demo.DemoStatus.GRACE;
import static org.lastrada.intranet.demo.DemoStatus.NEW;
import static org.lastrada.intranet.demo.DemoStatus.SUSPENDED;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.lastrada.intranet.demo.DemoMembership.Ending;
import org.lastrada.intranet.demo.DemoMembership.Override;
import org.lastrada.intranet.demo.DemoMembership.Period;
import org.lastrada.intranet.demo.DemoMembership.Suspension;

/** Writes a history that leads to the wanted standing on any day of the year. */
final class MembershipHistory {

    private final LocalDate today;
    private final LocalDate joined;

    MembershipHistory(LocalDate today, LocalDate joined) {
        this.today = today;
        this.joined = joined;
    }

    /**
     * @param standing a status, or OVERRIDE: run out, but kept in force by a decision
     * @param days     how many days ago it came to this
     * @param reason   empty where none is written
     */
    DemoMembership lead(String standing, int days, String reason) {
        var then = today.minusDays(days);
        return switch (standing) {
            case "NEW" -> new MembershipHistory(today, then).since(NEW);
            case "GRACE" -> lapsed(then, null, GRACE);
            case "EXPIRED" -> lapsed(then, null, EXPIRED);
            case "OVERRIDE" -> lapsed(then, new Override(CURRENT, reason, then.plusDays(20), today.plusDays(120)), CURRENT);
            case "SUSPENDED" -> inForce(new Suspension(then, null, reason), SUSPENDED);
            case "ENDED" -> ended(then, reason);
            case "CURRENT" -> inForce(new Suspension(then, then.plusDays(60), reason), CURRENT);
            default -> throw new IllegalArgumentException(standing);
        };
    }

    DemoMembership since(DemoStatus expected) {
        return new DemoMembership(joined, calendarYears(today.getYear()), List.of(), null, null, expected);
    }

    private DemoMembership inForce(Suspension suspension, DemoStatus expected) {
        return new DemoMembership(joined, calendarYears(today.getYear()), List.of(suspension), null, null, expected);
    }

    private DemoMembership lapsed(LocalDate lastDay, Override override, DemoStatus expected) {
        return new DemoMembership(joined, yearsUpTo(lastDay), List.of(), null, override, expected);
    }

    private DemoMembership ended(LocalDate on, String reason) {
        var periods = new ArrayList<>(calendarYears(on.getYear()));
        var last = periods.remove(periods.size() - 1);
        periods.add(new Period(last.from(), on));
        return new DemoMembership(joined, List.copyOf(periods), List.of(), new Ending(on, reason), null, ENDED);
    }

    private List<Period> calendarYears(int lastYear) {
        var periods = new ArrayList<Period>();
        for (var from = joined; from.getYear() <= lastYear; from = LocalDate.of(from.getYear() + 1, 1, 1)) {
            periods.add(new Period(from, LocalDate.of(from.getYear(), 12, 31)));
        }
        return List.copyOf(periods);
    }

    /** Years that end on the day and month of the last day: a calendar year is only in grace early in the next one. */
    private List<Period> yearsUpTo(LocalDate lastDay) {
        var periods = new ArrayList<Period>();
        var to = lastDay;
        for (int years = 1; !to.isBefore(joined); years++) {
            var before = lastDay.minusYears(years);
            periods.add(new Period(before.isBefore(joined) ? joined : before.plusDays(1), to));
            to = before;
        }
        Collections.reverse(periods);
        return List.copyOf(periods);
    }
}
