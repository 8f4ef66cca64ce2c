package org.lastrada.intranet.calendar;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;

/** Entries with days one can picture. */
final class Given {

    static final Kind MEETING = new Kind("meeting", "calendar.title", "meeting");
    static final Kind DEADLINE = new Kind("deadline", "calendar.title", "clock");
    static final Whose KOMPAS = new Whose(7, "Kompas");
    static final Whose PONTE = new Whose(9, "Ponte Aperto");
    static final ZoneId BRUSSELS = ZoneId.of("Europe/Brussels");
    static final ZoneId LISBON = ZoneId.of("Europe/Lisbon");
    static final ZoneId SOFIA = ZoneId.of("Europe/Sofia");
    static final ZoneId REYKJAVIK = ZoneId.of("Atlantic/Reykjavik");
    static final List<ZoneId> ZONES = List.of(BRUSSELS, LISBON, SOFIA, REYKJAVIK);
    /** Between these and the days before, clocks are put forward and back. */
    static final LocalDate SPRING = LocalDate.of(2027, 3, 28);
    static final LocalDate AUTUMN = LocalDate.of(2027, 10, 31);
    static final Instant NOW = Instant.parse("2026-11-29T10:00:00Z");

    private Given() { }

    static Entry deadline(String title, String day) {
        return new Entry("deadline-" + day, DEADLINE, title, When.on(LocalDate.parse(day)), "/organisations/detail?id=7", KOMPAS, 0);
    }

    static Entry meeting(String title, LocalDateTime wall, ZoneId zone) {
        return meeting(title, When.at(wall, Duration.ofMinutes(90), zone));
    }

    static Entry meeting(String title, When when) {
        return new Entry("meeting-1", MEETING, title, null, when, "/meetings/detail?id=1", PONTE, false, 2, Entry.Status.CONFIRMED);
    }

    static Span span(String first, String last, ZoneId zone) {
        return new Span(LocalDate.parse(first), LocalDate.parse(last), zone);
    }

    static EntrySource source(Kind kind, Entry... entries) {
        return source(kind, () -> List.of(entries));
    }

    static EntrySource source(Kind kind, java.util.function.Supplier<List<Entry>> entries) {
        return new EntrySource() {
            @Override
            public Kind kind() {
                return kind;
            }

            @Override
            public List<Entry> entries(Span days) {
                return entries.get();
            }
        };
    }
}
