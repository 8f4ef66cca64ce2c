package org.lastrada.intranet.calendar;

/** The organisation that an entry is about. */
public record Whose(long id, String name) { }
