package org.lastrada.intranet.notification;

import java.util.Set;
import org.lastrada.intranet.shared.Wording;

/**
 * Something that people are to be told, fired in the transaction in which it happens. Whoever did it is not told what they know, unless it
 * is statutory. Several about one thing within a few minutes become one notice that says the latest and counts.
 *
 * @param topic   key of a {@link Topic}
 * @param thing   what it is about, the same for everything about it: {@code organisation:12}
 * @param says    one of the topic's texts with what fills it: texts, numbers, days, and words that have a language themselves
 * @param path    of the page that shows it
 * @param persons ids; who does not sign in is told nothing
 */
public record Happened(String topic, String thing, Wording says, String path, Set<Long> persons) { }
