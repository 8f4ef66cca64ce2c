package org.lastrada.intranet.notification;

/** One topic, as somebody who chooses sees it. @param key its words are {@code <key>.title} and {@code <key>.about} @param isStatutory nothing is to be chosen */
public record ChoiceRow(String key, Frequency frequency, boolean isStatutory) { }
