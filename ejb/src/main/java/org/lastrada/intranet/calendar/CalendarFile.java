package org.lastrada.intranet.calendar;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.Temporal;
import java.util.List;
import net.fortuna.ical4j.data.CalendarOutputter;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.ParameterList;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.parameter.Value;
import net.fortuna.ical4j.model.property.Clazz;
import net.fortuna.ical4j.model.property.Description;
import net.fortuna.ical4j.model.property.DtEnd;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.RefreshInterval;
import net.fortuna.ical4j.model.property.Sequence;
import net.fortuna.ical4j.model.property.Status;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.Transp;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.Url;
import net.fortuna.ical4j.model.property.XProperty;
import org.lastrada.intranet.shared.PlainText;

/**
 * Entries as calendar programs read them: iCalendar, RFC 5545. Nobody's address stands in it, and of what is guarded only that it is.
 *
 * @param name of the calendar
 * @param busy what is said instead of a guarded title
 * @param site where the pages are
 */
record CalendarFile(String name, String busy, URI site, Instant now) {

    private static final int NEVER_FOLDED = Integer.MAX_VALUE;
    private static final int HOURS_KEPT = 6;

    String of(List<Entry> entries) {
        var calendar = new Calendar().withProdId("-//Intranet//Calendar//EN").withDefaults().getFluentTarget();
        calendar.add(new XProperty("X-WR-CALNAME", PlainText.line(name)));
        calendar.add(new RefreshInterval(new ParameterList(List.of(Value.DURATION)), Duration.ofHours(HOURS_KEPT)));
        calendar.add(new XProperty("X-PUBLISHED-TTL", "PT" + HOURS_KEPT + "H"));
        KnownZone.among(entries).forEach(zone -> calendar.add(zone.definition()));
        entries.forEach(entry -> calendar.add(event(entry)));
        return FoldedLines.of(written(calendar));
    }

    private VEvent event(Entry entry) {
        var event = new VEvent(false);
        event.add(new Uid(entry.uid() + "@" + site.getHost()));
        event.add(new DtStamp(now));
        times(entry.when(), event);
        event.add(new Sequence(entry.sequence()));
        event.add(new Status(entry.status().name()));
        if (entry.guarded()) tellNothing(event);
        else tell(entry, event);
        return event;
    }

    private static void times(When when, VEvent event) {
        if (when instanceof When.Days days) span(event, days.first(), days.last().plusDays(1), "TRANSPARENT");
        if (when instanceof When.Moments moments) span(event, KnownZone.told(moments, moments.starts()), KnownZone.told(moments, moments.ends()), "OPAQUE");
    }

    /** A whole day is a date to know of, and takes no time from anybody. */
    private static void span(VEvent event, Temporal starts, Temporal ends, String transparency) {
        event.add(new DtStart<>(starts));
        event.add(new DtEnd<>(ends));
        event.add((Property) new Transp(transparency));
    }

    private void tellNothing(VEvent event) {
        event.add(new Summary(PlainText.line(busy)));
        event.add(new Clazz("PRIVATE"));
    }

    private void tell(Entry entry, VEvent event) {
        event.add(new Summary(PlainText.line(entry.title())));
        if (entry.text() != null) event.add(new Description(PlainText.text(entry.text())));
        event.add(new Url(URI.create(site + entry.link())));
    }

    private static String written(Calendar calendar) {
        try (var text = new StringWriter()) {
            new CalendarOutputter(false, NEVER_FOLDED).output(calendar, text);
            return text.toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
