package org.lastrada.intranet.search.text;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Cyrillic words as they are written in Latin letters: one alphabet, read differently in Ukraine, in Russia and Bulgaria, and in the south. */
final class Cyrillic {

    private static final String COMMON = "а a б b в v д d е e з z к k л l м m н n о o п p р r с s т t у u ф f ь - ' - ’ - ʼ -";
    private static final List<Map<Character, String>> READINGS = List.of(
            reading("г h ґ g є ie ж zh и y і i ї i й i х kh ц ts ч ch ш sh щ shch ю iu я ia ы y э e ё io ъ -"),
            reading("г g ё e ж zh и i й i х kh ц ts ч ch ш sh щ shch ъ - ы y э e ю iu я ia є ie і i ї i ґ g"),
            reading("г g ђ d ѓ g ж z и i й i ј i љ li њ ni ћ c ќ k ѕ dz х h ц c ч c џ dz ш s щ st ъ a ю iu я ia"));

    private Cyrillic() { }

    static boolean isIn(String word) {
        return word.codePoints().anyMatch(letter -> Character.UnicodeScript.of(letter) == Character.UnicodeScript.CYRILLIC);
    }

    static Set<String> readings(String word) {
        var readings = new LinkedHashSet<String>();
        for (var reading : READINGS) {
            var latin = new StringBuilder();
            for (var letter : Letters.lower(word).toCharArray()) latin.append(reading.getOrDefault(letter, String.valueOf(letter)));
            readings.add(latin.toString());
        }
        return readings;
    }

    private static Map<Character, String> reading(String own) {
        var letters = new HashMap<Character, String>();
        for (var pairs : List.of(COMMON, own)) {
            var parts = pairs.split(" ");
            for (int at = 0; at < parts.length; at += 2) letters.put(parts[at].charAt(0), "-".equals(parts[at + 1]) ? "" : parts[at + 1]);
        }
        return letters;
    }
}
