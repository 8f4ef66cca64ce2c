package org.lastrada.intranet.demo;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A place in an organisation.
 *
 * @param kind      HEAD, DEPUTY, FORMER_HEAD, a function that the work is about, or {@link #STAFF}
 * @param functions what its holder is for the platform today
 */
record Post(String kind, List<String> functions) {

    static final String STAFF = "staff";
    static final String FORMER_HEAD = "FORMER_HEAD";
    private static final List<String> OFFICES = List.of("FINANCE", "DATA", "PRESS", "SAFETY");

    static Post of(String kind) {
        return new Post(kind, kind.equals(STAFF) || kind.equals(FORMER_HEAD) ? List.of() : List.of(kind));
    }

    /** Posts for so many people. The number of the organisation decides what is missing, so that flags have something to show. */
    static List<Post> plan(int people, int number) {
        var hasLost = number % 5 == 1;
        var present = people - (hasLost ? 1 : 0);
        var functions = IntStream.range(0, present).mapToObj(i -> (List<String>) new ArrayList<String>()).toList();
        functions.get(0).add("HEAD");
        if (number % 7 != 3) functions.get(1).add("DEPUTY");
        if (present > 2) shareOut(functions, number);
        functions.get(number % 3 == 0 && present > 2 ? 2 : 0).add("VOTING_REPRESENTATIVE");
        var posts = new ArrayList<>(functions.stream().map(held -> new Post(held.isEmpty() ? STAFF : held.get(0), List.copyOf(held))).toList());
        if (hasLost) posts.add(of(FORMER_HEAD));
        return posts;
    }

    private static void shareOut(List<List<String>> functions, int number) {
        var filled = number % 5 == 2 ? OFFICES.size() - 1 : OFFICES.size();
        for (int i = 0; i < filled; i++) {
            functions.get(1 + (i + 1) % (functions.size() - 1)).add(OFFICES.get(i));
        }
    }
}
