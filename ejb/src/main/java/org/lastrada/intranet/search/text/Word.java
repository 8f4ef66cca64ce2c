package org.lastrada.intranet.search.text;

import java.util.LinkedHashSet;
import java.util.Set;

/**
 * A word of a text and the terms under which it is found; a Cyrillic word has one for each way it is written in Latin.
 *
 * @param from where it begins in the text
 * @param to   where it has ended
 */
public record Word(int from, int to, Set<String> terms) {

    /** Longer than any word that is typed; what is longer is a number, an address or a mishap, and is found by its beginning. */
    public static final int LONGEST = 40;

    static Set<String> terms(String written) {
        var terms = new LinkedHashSet<String>();
        if (Cyrillic.isIn(written)) {
            for (var latin : Cyrillic.readings(written)) {
                terms.add(term(Endings.latin(Letters.plain(latin))));
                terms.add(term(Endings.slavic(Letters.plain(latin))));
            }
        } else {
            terms.add(term(Endings.latin(Letters.plain(written))));
        }
        terms.removeIf(String::isEmpty);
        return terms;
    }

    private static String term(String bare) {
        var single = Letters.single(bare);
        if (single.length() <= LONGEST) return single;
        return single.substring(0, Character.isHighSurrogate(single.charAt(LONGEST - 1)) ? LONGEST - 1 : LONGEST);
    }
}
