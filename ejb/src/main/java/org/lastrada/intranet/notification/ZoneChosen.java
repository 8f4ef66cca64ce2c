package org.lastrada.intranet.notification;

import java.time.ZoneId;

/** Somebody reads times in another zone from now on: digests that wait come at the hour of that one. */
public record ZoneChosen(long account, ZoneId zone) { }
