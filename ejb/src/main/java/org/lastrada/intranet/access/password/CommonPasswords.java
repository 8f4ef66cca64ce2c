package org.lastrada.intranet.access.password;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;

/**
 * The passwords that are tried first: two bundled lists (their sources and licences stand next to them), one of the most used and
 * one of the most used that are long enough to be chosen here, and what people make of them when twelve characters are asked for. Words in a row are not looked for: they are what we ask for.
 */
final class CommonPasswords {

    private static final List<String> LISTS = List.of("common-passwords.gz", "common-passwords-long.gz");
    private static final int SHORTEST_LISTED = 6;
    private static final int FEW = 4;

    private final Set<String> listed = LISTS.stream().flatMap(CommonPasswords::read).collect(Collectors.toUnmodifiableSet());

    boolean cover(String password) {
        var lower = password.toLowerCase(Locale.ROOT);
        return listed.contains(lower) || isRepetition(lower) || isRun(lower) || isListedWithLittleAdded(lower) || isListedTwice(lower);
    }

    /** How many of the listed have at least so many characters. */
    long listed(int least) {
        return listed.stream().filter(password -> password.length() >= least).count();
    }

    /** {@code password1234}, {@code !!football!!}. */
    private boolean isListedWithLittleAdded(String password) {
        for (var before = 0; before <= FEW; before++) {
            for (var after = 0; before + after <= FEW && before + after < password.length(); after++) {
                if (listed.contains(password.substring(before, password.length() - after))) return true;
            }
        }
        return false;
    }

    /** {@code sunshinesunshine}, {@code dragon123456}: the same twice, or with listed digits. */
    private boolean isListedTwice(String password) {
        for (var cut = SHORTEST_LISTED; cut <= password.length() - SHORTEST_LISTED; cut++) {
            var head = password.substring(0, cut);
            var tail = password.substring(cut);
            var both = listed.contains(head) && listed.contains(tail);
            if (both && (head.equals(tail) || isDigits(head) || isDigits(tail))) return true;
        }
        return false;
    }

    private static boolean isDigits(String text) {
        return text.chars().allMatch(Character::isDigit);
    }

    /** {@code abcabcabcabc}: no more than four characters, again and again. */
    private static boolean isRepetition(String password) {
        for (var unit = 1; unit <= FEW && unit < password.length(); unit++) {
            var same = unit;
            while (same < password.length() && password.charAt(same) == password.charAt(same - unit)) same++;
            if (same == password.length()) return true;
        }
        return false;
    }

    /** {@code abcdefghijkl}, {@code 987654321098}: each character next to the one before; 9 and 0 are neighbours. */
    private static boolean isRun(String password) {
        var ups = 0;
        var downs = 0;
        for (var i = 1; i < password.length(); i++) {
            var step = password.charAt(i) - password.charAt(i - 1);
            if (step == 1 || step == -9) ups++;
            if (step == -1 || step == 9) downs++;
        }
        return Math.max(ups, downs) == password.length() - 1;
    }

    private static Stream<String> read(String list) {
        try (var in = CommonPasswords.class.getResourceAsStream(list);
                var lines = new BufferedReader(new InputStreamReader(new GZIPInputStream(in), UTF_8))) {
            return lines.lines().filter(line -> line.length() >= SHORTEST_LISTED).toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException("the bundled list of passwords cannot be read", e);
        }
    }
}
