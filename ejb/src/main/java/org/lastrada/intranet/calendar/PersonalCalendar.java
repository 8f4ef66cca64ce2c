package org.lastrada.intranet.calendar;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.lastrada.intranet.rights.SignedIn;
import org.lastrada.intranet.system.ReaderZone;

/** What stands in one's own calendar, in one's own time zone. */
@Stateless
@SignedIn
public class PersonalCalendar {

    @Inject Gathering gathering;
    @Inject EntrySources sources;
    @Inject ReaderZone zone;
    @Inject Clock clock;

    /** Both days included; the number of queries does not depend on how many days they are. */
    public Gathered between(LocalDate first, LocalDate last, EntryFilter filter) {
        return gathering.of(new Span(first, last, zone.now()), filter);
    }

    public List<Kind> kinds() {
        return sources.list().stream().map(EntrySource::kind).toList();
    }

    public ZoneId zone() {
        return zone.now();
    }

    public LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), zone.now());
    }
}
