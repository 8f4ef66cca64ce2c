package org.lastrada.intranet.calendar;

import java.util.List;

/**
 * What a feature has to put into calendars. Found by CDI, asked in a transaction of its own: one that fails takes nothing from the others,
 * and the reader is told that its kind is missing.
 */
public interface EntrySource {

    /** What it brings, for the filter. A feature with two kinds plugs in twice. */
    Kind kind();

    /**
     * What of it touches these days for whoever is calling, at this moment and in their language; nothing that they could not read on a page.
     * In a fixed number of queries, however long the span and however many there are.
     */
    List<Entry> entries(Span days);
}
