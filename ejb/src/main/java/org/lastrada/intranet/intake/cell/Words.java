package org.lastrada.intranet.intake.cell;

import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** How two texts are held side by side when accents, case, blanks and punctuation do not matter. */
public final class Words {

    private static final Map<String, String> NOT_DECOMPOSED = Map.of("ł", "l", "ø", "o", "đ", "d", "ß", "ss", "æ", "ae", "œ", "oe", "ı", "i", "ð", "d", "þ", "th");

    /** Legal forms as they stand in names, folded; words that say only what a registrar wrote. */
    private static final Set<String> LEGAL = Set.of("ev", "asbl", "aisbl", "vzw", "zs", "os", "ops", "zu", "ry", "rf", "mtu", "sv", "ngo", "ong", "onlus", "aps", "odv",
            "gmbh", "ggmbh", "ug", "stiftung", "stichting", "foundation", "fundacja", "fundatia", "fundacion", "fondation", "fondazione", "nadace", "nadacia",
            "asociatia", "asociace", "verein", "biedriba", "udruga", "udruzenje", "dernegi", "vakfi", "nvo", "ngu", "ltd", "inc", "cic", "zapsspolek");

    private Words() {
    }

    /** NFC, every run of white space (line breaks, no-break spaces) one space, none at the ends. */
    public static String clean(String text) {
        return Normalizer.normalize(text, Form.NFC).replaceAll("[\\s\\u0085\\p{Z}\\uFEFF]+", " ").strip();
    }

    /** Letters and digits only, lower case, without accents, single spaces between. */
    public static String fold(String text) {
        var folded = Normalizer.normalize(text, Form.NFKD).toLowerCase(Locale.ROOT).replaceAll("\\p{M}+", "");
        for (var letter : NOT_DECOMPOSED.entrySet()) folded = folded.replace(letter.getKey(), letter.getValue());
        return folded.replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
    }

    /** The folded name of an organisation without its legal form: {@code Haus Anker e.V.} is {@code haus anker}. */
    public static String foldName(String name) {
        var folded = fold(name.replaceAll("(?<=\\b\\p{L})\\.\\s?(?=\\p{L}\\b)", ""));
        var core = Arrays.stream(folded.split(" ")).filter(word -> !LEGAL.contains(word)).collect(Collectors.joining(" "));
        return core.isEmpty() ? folded : core;
    }
}
