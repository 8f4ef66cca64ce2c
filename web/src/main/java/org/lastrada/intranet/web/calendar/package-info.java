/** The calendar as a page, and as the feed that programs read. */
package org.lastrada.intranet.web.calendar;
