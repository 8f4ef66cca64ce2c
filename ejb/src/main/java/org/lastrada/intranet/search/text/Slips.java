package org.lastrada.intranet.search.text;

import java.util.HashSet;
import java.util.Set;

/**
 * Slips of the finger. Two terms that differ by a letter left out, put in, mistaken or swapped share what is left of each when one letter
 * is dropped; so a table of those remains finds them without comparing with every term there is.
 */
public final class Slips {

    private static final int SHORTEST = 4;
    private static final int SHORTEST_FOR_TWO = 8;

    private Slips() { }

    /** What is left of the term, as numbers; nothing for what is too short or a number, where a letter more or less is another word. */
    public static Set<Integer> of(String term) {
        var remains = new HashSet<Integer>();
        if (term.length() < SHORTEST || term.chars().anyMatch(Character::isDigit)) return remains;
        remains.add(term.hashCode());
        for (int at = 0; at < term.length(); at++) remains.add((term.substring(0, at) + term.substring(at + 1)).hashCode());
        return remains;
    }

    /** Whether somebody may have meant the other: one slip, in a long word two. */
    public static boolean isMeant(String typed, String other) {
        if (Math.min(typed.length(), other.length()) < SHORTEST - 1) return false;
        return distance(typed, other) <= (Math.min(typed.length(), other.length()) < SHORTEST_FOR_TWO ? 1 : 2);
    }

    /** Letters left out, put in, mistaken or swapped with their neighbour. */
    static int distance(String one, String other) {
        var table = new int[one.length() + 1][other.length() + 1];
        for (int i = 0; i <= one.length(); i++) table[i][0] = i;
        for (int j = 0; j <= other.length(); j++) table[0][j] = j;
        for (int i = 1; i <= one.length(); i++) {
            for (int j = 1; j <= other.length(); j++) {
                var mistaken = one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1;
                table[i][j] = Math.min(Math.min(table[i - 1][j], table[i][j - 1]) + 1, table[i - 1][j - 1] + mistaken);
                var swapped = i > 1 && j > 1 && one.charAt(i - 1) == other.charAt(j - 2) && one.charAt(i - 2) == other.charAt(j - 1);
                if (swapped) table[i][j] = Math.min(table[i][j], table[i - 2][j - 2] + 1);
            }
        }
        return table[one.length()][other.length()];
    }
}
