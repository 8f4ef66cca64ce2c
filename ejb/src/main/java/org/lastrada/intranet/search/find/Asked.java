package org.lastrada.intranet.search.find;

import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

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

    Set<String> terms(boolean withSlips) {
        return meant.values().stream().filter(one -> withSlips || !one.slip).map(Meant::term).collect(Collectors.toSet());
    }
}
