package org.lastrada.intranet.demo;

import java.text.Normalizer;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Gives out mail addresses in ASCII, none of them twice. */
final class Addresses {

    /** Letters that do not fall apart into a letter and a mark. */
    private static final Map<String, String> LETTERS = Map.of("ł", "l", "đ", "dj", "ø", "o", "æ", "ae", "ß", "ss", "ı", "i", "ð", "d", "þ", "th");

    private final Set<String> given = new HashSet<>();

    void reserve(String address) {
        given.add(address);
    }

    String giveOut(PersonName name, String domain) {
        var local = ascii(name.latinGiven()) + "." + ascii(name.latinFamily());
        var address = local + "@" + domain;
        for (int n = 2; !given.add(address); n++) {
            address = local + n + "@" + domain;
        }
        return address;
    }

    static String ascii(String text) {
        var lower = text.toLowerCase(Locale.ROOT);
        for (var letter : LETTERS.entrySet()) {
            lower = lower.replace(letter.getKey(), letter.getValue());
        }
        return Normalizer.normalize(lower, Normalizer.Form.NFD).replaceAll("[\\p{M}'’]", "").replaceAll("[^a-z0-9]+", "-");
    }
}
