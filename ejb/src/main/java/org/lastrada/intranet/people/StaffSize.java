package org.lastrada.intranet.people;

/** How many people work for an organisation today, as far as the reader may know. */
record StaffSize(long organisationId, String organisation, long people) { }
