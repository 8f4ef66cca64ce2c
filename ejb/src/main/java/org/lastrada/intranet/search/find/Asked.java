package org.lastrada.intranet.search.find;

import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A word of a question and the words of the index that may be meant by it.
 *
 * @param meant by the number of the word in the index
 */
record Asked(Map<Integer, Meant> meant) {

    /**
     * @param nearness  1 for the word itself, less for what is only like it
     * @param slip      whether it is another word, that somebody may have mistyped
     * @param documents about how many have it
     */
    record Meant(String term, float nearness, boolean slip, int documents) { }

    long documents() {
        return meant.values().stream().mapToLong(one -> Math.max(1, one.documents)).sum();
    }

    /** Without what somebody would have had to mistype. */
    Asked asTyped() {
        return new Asked(meant.entrySet().stream().filter(one -> !one.getValue().slip).collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)));
    }

    /** A word that nothing has was most likely mistyped; one that something has was not. */
    Asked asMostLikelyTyped() {
        var asTyped = asTyped();
        return asTyped.meant.isEmpty() ? this : asTyped;
    }

    Stream<String> terms() {
        return meant.values().stream().map(Meant::term);
    }
}
