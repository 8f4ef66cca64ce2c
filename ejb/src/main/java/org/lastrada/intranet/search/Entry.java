package org.lastrada.intranet.search;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What can be found of one subject. Everything in here may be shown to everyone of the audience; what only some of them may read does
 * not belong into it.
 *
 * @param title        what it is called
 * @param under        one line that tells more, or null
 * @param text         the rest of its words, or null
 * @param country      ISO 3166-1 alpha-2, or null
 * @param organisation whose it is, or null; itself of the kind {@code organisation}, which is where its name is taken from
 * @param themes       ids of terms
 * @param date         of the event, the publication, the joining; or null
 * @param until        the last day on which audience and words are sure to hold; after it nobody finds the subject until it is described anew
 */
public record Entry(long subject, String title, String under, String text, String country, Long organisation, Set<Long> themes, LocalDate date,
                    Audience audience, LocalDate until) {

    private static final int LONGEST_LINE = 300;

    public Entry {
        title = line(title);
        under = under == null ? null : line(under);
        themes = Set.copyOf(themes);
    }

    private static String line(String text) {
        if (text.length() <= LONGEST_LINE) return text;
        return text.substring(0, Character.isHighSurrogate(text.charAt(LONGEST_LINE - 1)) ? LONGEST_LINE - 1 : LONGEST_LINE);
    }

    /** Those that say something, one below the other. */
    public static String lines(Collection<String> parts) {
        return parts.stream().filter(Objects::nonNull).filter(part -> !part.isBlank()).collect(Collectors.joining("\n"));
    }

    /** Those that say something, on one line. */
    public static String line(String... parts) {
        return Stream.of(parts).filter(Objects::nonNull).filter(part -> !part.isBlank()).collect(Collectors.joining(" · "));
    }
}
