package org.lastrada.intranet.web.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.lastrada.intranet.calendar.Entry;
import org.lastrada.intranet.calendar.Kind;
import org.lastrada.intranet.calendar.When;

class WeekRowTest {

    private static final ZoneId BRUSSELS = ZoneId.of("Europe/Brussels");
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 29);

    @Test
    void aMonthIsWholeWeeksFromMondayToSunday() {
        var weeks = WeekRow.month(TODAY, TODAY, BRUSSELS, List.of());
        assertThat(weeks).extracting(WeekRow::number).containsExactly(44, 45, 46, 47, 48, 49);
        assertThat(weeks.get(0).days().get(0).date()).isEqualTo("2026-10-26");
        assertThat(weeks.get(5).days().get(6).date()).isEqualTo("2026-12-06");
        assertThat(weeks.stream().flatMap(week -> week.days().stream()).filter(DayCell::today)).extracting(DayCell::date).containsExactly(TODAY);
        assertThat(weeks.stream().flatMap(week -> week.days().stream()).filter(day -> !day.beside())).hasSize(30);
    }

    @Test
    void januaryBeginsInTheLastWeekOfTheYearBefore() {
        assertThat(WeekRow.month(LocalDate.of(2027, 1, 9), TODAY, BRUSSELS, List.of()).get(0).number()).isEqualTo(53);
    }

    @Test
    void everyViewMovesAsFarAsItShows() {
        assertThat(CalendarView.MONTH.moved(LocalDate.of(2027, 1, 31), 1)).isEqualTo("2027-02-01");
        assertThat(CalendarView.MONTH.moved(LocalDate.of(2027, 1, 31), -1)).isEqualTo("2026-12-01");
        assertThat(CalendarView.WEEK.moved(TODAY, 1)).isEqualTo("2026-11-30");
        assertThat(CalendarView.LIST.last(TODAY)).isEqualTo("2027-02-27");
        assertThat(CalendarView.LIST.moved(TODAY, 1)).isEqualTo("2027-02-28");
    }

    @Test
    void aFullDayShowsWhatThereIsRoomForAndCountsTheRest() {
        var many = IntStream.range(0, 30).mapToObj(at -> entry(When.on(TODAY))).toList();
        var day = WeekRow.month(TODAY, TODAY, BRUSSELS, many).get(4).days().get(6);
        assertThat(day.entries()).hasSize(3);
        assertThat(day.more()).isEqualTo(27);
        assertThat(WeekRow.week(TODAY, TODAY, BRUSSELS, many).days().get(6).entries()).hasSize(30);
        assertThat(WeekRow.month(TODAY, TODAY, BRUSSELS, many.subList(0, 4)).get(4).days().get(6).entries()).hasSize(4);
    }

    /** In the night to the 25th of October 2026 clocks are put back: one sitting, two days. */
    @Test
    void whatGoesOnOverMidnightStandsOnBothDays() {
        var sitting = entry(When.at(LocalDate.of(2026, 10, 24).atTime(22, 0), Duration.ofHours(6), BRUSSELS));
        var days = WeekRow.week(LocalDate.of(2026, 10, 24), TODAY, BRUSSELS, List.of(sitting)).days();
        assertThat(days.stream().filter(day -> !day.entries().isEmpty())).extracting(DayCell::date).containsExactly(LocalDate.of(2026, 10, 24), LocalDate.of(2026, 10, 25));
    }

    private static Entry entry(When when) {
        return new Entry("deadline-1", new Kind("deadline", "calendar.title", "clock"), "Report is due", when, "/", null, 0);
    }
}
