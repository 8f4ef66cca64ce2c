package org.lastrada.intranet.search.text;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;

/** The piece of a text that shows why it was found, in parts: the page marks the hits and escapes every part. */
public final class Snippet {

    /** @param hit whether this is what was asked for */
    public record Part(String text, boolean hit) { }

    private static final int LONGEST = 220;
    private static final int BEFORE = 60;
    /** A snippet is looked for in the beginning of a long text. */
    private static final int MOST_WORDS = 4000;
    private static final int MOST_HITS = 200;

    private Snippet() { }

    /** All of it, hits marked. */
    public static List<Part> whole(String text, Set<String> terms) {
        return text == null ? List.of() : parts(text, 0, text.length(), hits(text, terms));
    }

    /** Where most of the hits stand together; the beginning if none do. */
    public static List<Part> of(String text, Set<String> terms) {
        if (text == null || text.isBlank()) return List.of();
        var line = text.replaceAll("\\s+", " ").strip();
        var hits = hits(line, terms);
        var best = hits.stream().max((one, other) -> Long.compare(together(hits, one), together(hits, other)) != 0
                ? Long.compare(together(hits, one), together(hits, other)) : Integer.compare(other.from(), one.from()));
        var from = begin(line, best.map(Word::from).orElse(0));
        var to = end(line, from + LONGEST);
        var parts = new ArrayList<>(parts(line, from, to, hits));
        if (from > 0) parts.add(0, new Part("… ", false));
        if (to < line.length()) parts.add(new Part(" …", false));
        return Collections.unmodifiableList(parts);
    }

    private static List<Word> hits(String text, Set<String> terms) {
        return Words.of(text, MOST_WORDS).stream().filter(word -> !Collections.disjoint(word.terms(), terms)).limit(MOST_HITS).toList();
    }

    private static long together(List<Word> hits, Word first) {
        return hits.stream().filter(hit -> hit.from() >= first.from() && hit.to() <= first.from() + LONGEST - BEFORE).flatMap(hit -> hit.terms().stream()).distinct().count();
    }

    private static int begin(String line, int hit) {
        if (hit <= BEFORE) return 0;
        var blank = line.indexOf(' ', hit - BEFORE);
        return blank < 0 || blank >= hit ? hit : blank + 1;
    }

    private static int end(String line, int wanted) {
        if (wanted >= line.length()) return line.length();
        var blank = line.lastIndexOf(' ', wanted);
        return blank > wanted - BEFORE ? blank : wanted - (Character.isHighSurrogate(line.charAt(wanted - 1)) ? 1 : 0);
    }

    private static List<Part> parts(String text, int from, int to, List<Word> hits) {
        var parts = new ArrayList<Part>();
        var at = from;
        for (var hit : hits) {
            if (hit.from() < from || hit.to() > to) continue;
            if (hit.from() > at) parts.add(new Part(text.substring(at, hit.from()), false));
            parts.add(new Part(text.substring(hit.from(), hit.to()), true));
            at = hit.to();
        }
        if (at < to) parts.add(new Part(text.substring(at, to), false));
        return parts;
    }
}
