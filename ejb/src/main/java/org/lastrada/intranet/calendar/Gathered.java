package org.lastrada.intranet.calendar;

import java.util.List;

/**
 * What was found for somebody.
 *
 * @param entries in their order
 * @param whose   organisations that any entry of these days is about, before the filter; each once, by name
 * @param missing kinds whose source failed: the calendar is not whole
 */
public record Gathered(List<Entry> entries, List<Whose> whose, List<Kind> missing) { }
