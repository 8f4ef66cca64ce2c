/**
 * What stands in a person's calendar, on a page and in the programs they use. A common room: features plug in as {@link
 * org.lastrada.intranet.calendar.EntrySource} and are found by CDI; nothing here is edited for a new one.
 */
package org.lastrada.intranet.calendar;
