package org.lastrada.intranet.search.text;

import java.util.List;

/**
 * Takes off what grammar hangs onto a word. Carefully: of names nothing may be lost that tells them apart, and texts do not say which
 * language they are in. What this misses, a search forgives by letting words be a little longer than what was asked for.
 */
final class Endings {

    private record Ending(String letters, String becomes, int atLeast) { }

    private static final List<Ending> LATIN = List.of(new Ending("ies", "i", 3), new Ending("ings", "", 4), new Ending("ing", "", 4),
            new Ending("ed", "", 4), new Ending("en", "", 4),
            new Ending("ees", "", 4), new Ending("ee", "", 4), new Ending("s", "", 3));
    private static final List<String> SLAVIC = List.of("iami", "ami", "iakh", "akh", "iah", "ah", "iam", "am", "oho", "ogo", "omu", "emu", "ieiu", "eiu", "oiu",
            "ikh", "ih", "im", "om", "em", "iv", "ov", "ev", "ii", "oi", "ei", "aia", "oie");
    private static final String VOWELS = "aeou";

    private Endings() { }

    static String latin(String word) {
        var bare = LATIN.stream().filter(ending -> fits(word, ending.letters, ending.atLeast)).findFirst()
                .map(ending -> word.substring(0, word.length() - ending.letters.length()) + ending.becomes).orElse(word);
        return withoutVowel(bare, VOWELS);
    }

    static String slavic(String word) {
        return SLAVIC.stream().filter(ending -> fits(word, ending, 4)).findFirst().map(ending -> word.substring(0, word.length() - ending.length()))
                .orElse(withoutVowel(word, VOWELS + "i"));
    }

    private static boolean fits(String word, String ending, int atLeast) {
        return word.endsWith(ending) && word.length() - ending.length() >= atLeast && !(ending.equals("s") && word.endsWith("ss"));
    }

    private static String withoutVowel(String word, String vowels) {
        var last = word.length() - 1;
        return last >= 4 && vowels.indexOf(word.charAt(last)) >= 0 ? word.substring(0, last) : word;
    }
}
