package org.lastrada.intranet.calendar;

import java.util.Comparator;
import java.time.ZoneId;

/**
 * One thing in a calendar, in the reader's words.
 *
 * @param uid       what it is called for as long as it exists, whatever changes of it: {@code <kind of thing>-<id>}
 * @param title     without names of people and places: calendars are read by programs of others
 * @param text      more about it, or null
 * @param link      of its page here, from the root
 * @param whose     null when it is no organisation's
 * @param guarded   a program is told no more than that the person is busy
 * @param sequence  grows with every change of when, where or whether it is
 */
public record Entry(String uid, Kind kind, String title, String text, When when, String link, Whose whose, boolean guarded, int sequence, Status status) {

    /** As a calendar program understands it. */
    public enum Status { TENTATIVE, CONFIRMED, CANCELLED }

    /** On whole days, not guarded, and as certain as such days are. */
    public Entry(String uid, Kind kind, String title, When when, String link, Whose whose, int sequence) {
        this(uid, kind, title, null, when, link, whose, false, sequence, Status.CONFIRMED);
    }

    public Entry guardedIf(boolean so) {
        return new Entry(uid, kind, title, text, when, link, whose, so, sequence, status);
    }

    public boolean isCancelled() {
        return status == Status.CANCELLED;
    }

    static Comparator<Entry> order(ZoneId reader) {
        return Comparator.comparing((Entry entry) -> entry.when().order(reader)).thenComparing(Entry::title).thenComparing(Entry::uid);
    }
}
