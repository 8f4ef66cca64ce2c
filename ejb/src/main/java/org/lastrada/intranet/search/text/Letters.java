package org.lastrada.intranet.search.text;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;

/** Latin letters without what people leave out or write differently: marks, ligatures, and i, j and y, which stand for one sound in half of Europe. */
final class Letters {

    private static final Map<Character, String> PLAIN = Map.ofEntries(Map.entry('ł', "l"), Map.entry('ø', "o"), Map.entry('đ', "d"), Map.entry('ð', "d"),
            Map.entry('ħ', "h"), Map.entry('ı', "i"), Map.entry('ŋ', "n"), Map.entry('þ', "th"), Map.entry('ß', "ss"), Map.entry('æ', "ae"),
            Map.entry('œ', "oe"), Map.entry('j', "i"), Map.entry('y', "i"));

    private Letters() { }

    static String plain(String word) {
        var plain = new StringBuilder(word.length());
        for (var letter : Normalizer.normalize(lower(word), Normalizer.Form.NFKD).toCharArray()) {
            if (Character.getType(letter) != Character.NON_SPACING_MARK) plain.append(PLAIN.getOrDefault(letter, String.valueOf(letter)));
        }
        return plain.toString();
    }

    /** Turkish capital İ would become two letters. */
    static String lower(String word) {
        return word.replace('İ', 'I').toLowerCase(Locale.ROOT);
    }

    /** "Anna" is "Ana", "Kyiv" (kiiv) is "kiv"; digits are counted. */
    static String single(String word) {
        var single = new StringBuilder(word.length());
        for (int at = 0; at < word.length(); at++) {
            if (at == 0 || word.charAt(at) != word.charAt(at - 1) || Character.isDigit(word.charAt(at))) single.append(word.charAt(at));
        }
        return single.toString();
    }
}
