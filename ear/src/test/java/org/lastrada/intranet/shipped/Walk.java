package org.lastrada.intranet.shipped;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.function.BiConsumer;
import java.util.stream.Stream;

/** Follows links as a person would who looks at everything, but at few things of a kind. */
final class Walk {

    private Walk() { }

    /**
     * @param ofAKind addresses that differ only in the values behind their question mark
     * @param from    where to begin
     * @param seen    is told each address and what it answered
     */
    static void of(Guest person, int ofAKind, Collection<String> from, BiConsumer<String, Answer> seen) {
        var known = new HashSet<String>();
        var kinds = new HashMap<String, Integer>();
        var waiting = new ArrayDeque<>(from);
        while (!waiting.isEmpty()) {
            var address = waiting.poll();
            if (!known.add(address)) continue;
            var answer = person.get(address);
            seen.accept(address, answer);
            Stream.concat(answer.links().stream(), ledTo(answer)).filter(link -> !link.contains("jakarta.faces.resource") && kinds.merge(kind(link), 1, Integer::sum) <= ofAKind).forEach(waiting::add);
        }
    }

    private static Stream<String> ledTo(Answer answer) {
        return answer.location().isEmpty() ? Stream.empty() : Stream.of(answer.path());
    }

    private static String kind(String link) {
        return Pages.page(link) + link.replaceAll("^[^?]*", "").replaceAll("=[^&]*", "");
    }
}
