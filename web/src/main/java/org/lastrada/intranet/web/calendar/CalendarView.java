package org.lastrada.intranet.web.calendar;

import static java.time.DayOfWeek.MONDAY;
import static java.time.DayOfWeek.SUNDAY;
import static java.time.temporal.TemporalAdjusters.firstDayOfMonth;
import static java.time.temporal.TemporalAdjusters.lastDayOfMonth;
import static java.time.temporal.TemporalAdjusters.nextOrSame;
import static java.time.temporal.TemporalAdjusters.previousOrSame;

import java.time.LocalDate;
import java.util.Locale;

/** How much of the calendar is on the page, around a day. */
public enum CalendarView {

    /** Whole weeks. */
    MONTH {
        @Override
        LocalDate first(LocalDate day) {
            return day.with(firstDayOfMonth()).with(previousOrSame(MONDAY));
        }

        @Override
        LocalDate last(LocalDate day) {
            return day.with(lastDayOfMonth()).with(nextOrSame(SUNDAY));
        }

        @Override
        LocalDate moved(LocalDate day, int by) {
            return day.with(firstDayOfMonth()).plusMonths(by);
        }
    },

    WEEK {
        @Override
        LocalDate first(LocalDate day) {
            return day.with(previousOrSame(MONDAY));
        }

        @Override
        LocalDate last(LocalDate day) {
            return day.with(nextOrSame(SUNDAY));
        }

        @Override
        LocalDate moved(LocalDate day, int by) {
            return first(day).plusWeeks(by);
        }
    },

    /** Three months from the day on. */
    LIST {
        @Override
        LocalDate first(LocalDate day) {
            return day;
        }

        @Override
        LocalDate last(LocalDate day) {
            return moved(day, 1).minusDays(1);
        }

        @Override
        LocalDate moved(LocalDate day, int by) {
            return day.plusMonths(3L * by);
        }
    };

    abstract LocalDate first(LocalDate day);

    abstract LocalDate last(LocalDate day);

    /** The day around which the page before ({@code -1}) or after ({@code 1}) is. */
    abstract LocalDate moved(LocalDate day, int by);

    /** As it stands in addresses and text keys. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
