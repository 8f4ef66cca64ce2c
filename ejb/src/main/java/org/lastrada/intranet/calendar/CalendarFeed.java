package org.lastrada.intranet.calendar;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.lastrada.intranet.rights.Caller;
import org.lastrada.intranet.rights.SignedIn;
import org.lastrada.intranet.system.Environment;
import org.lastrada.intranet.system.PlatformSettings;
import org.lastrada.intranet.system.ReaderZone;

/** One's own calendar for the programs that show it elsewhere: a quarter of a year back, fifteen months ahead. */
@Stateless
@SignedIn
public class CalendarFeed {

    private static final int MONTHS_BACK = 3;
    private static final int MONTHS_AHEAD = 15;

    @Inject Gathering gathering;
    @Inject ReaderZone zone;
    @Inject PlatformSettings settings;
    @Inject Environment environment;
    @Inject Caller caller;
    @Inject Clock clock;

    public Feed read() {
        var today = LocalDate.ofInstant(clock.instant(), zone.now());
        var found = gathering.of(new Span(today.minusMonths(MONTHS_BACK), today.plusMonths(MONTHS_AHEAD), zone.now()), EntryFilter.EVERYTHING);
        var file = new CalendarFile(settings.now().shortName(), caller.texts().get("calendar.busy"), environment.baseUrl(), clock.instant());
        return Feed.of(file.of(Stream.concat(found.entries().stream(), missing(found.missing(), today)).toList()));
    }

    /** What could not be read would be taken for what is no longer there: so the calendar says it. */
    private Stream<Entry> missing(List<Kind> kinds, LocalDate today) {
        return kinds.stream().map(kind -> new Entry("missing-" + kind.code(), kind, caller.texts().get("calendar.feed.missing", caller.texts().get(kind.label())),
                When.on(today), "/calendar/", null, 0));
    }
}
