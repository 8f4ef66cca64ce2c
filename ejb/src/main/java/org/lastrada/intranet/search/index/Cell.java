package org.lastrada.intranet.search.index;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.lastrada.intranet.search.Audience;
import org.lastrada.intranet.search.Entry;

/**
 * A place in the grid of facets and audiences, shared by every document that is alike in all of them.
 *
 * @param themes ids of terms
 * @param until  after this day nobody finds what is in it
 */
public record Cell(String kind, String country, Long organisation, Set<Long> themes, Integer year, Audience audience, LocalDate until) {

    static Cell of(String kind, Entry entry) {
        return new Cell(kind, entry.country(), entry.organisation(), entry.themes(), entry.date() == null ? null : entry.date().getYear(), entry.audience(),
                entry.until());
    }

    /** @param keys those that the reader holds now */
    public boolean isOpenTo(Set<String> keys, LocalDate today) {
        return (until == null || !today.isAfter(until)) && audience.admits(keys);
    }

    String themesText() {
        return new TreeSet<>(themes).stream().map(String::valueOf).collect(Collectors.joining(" "));
    }

    String audienceText() {
        return String.join(" ", new TreeSet<>(audience.keys()));
    }

    /** Two cells are the same when this is. */
    String fingerprint() {
        try {
            var all = String.join("\n", kind, String.valueOf(country), String.valueOf(organisation), themesText(), String.valueOf(year), audienceText(), String.valueOf(until));
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(all.getBytes(UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
