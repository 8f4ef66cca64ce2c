package org.lastrada.intranet.access.password;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;

/**
 * What a new password must be (OWASP ASVS 5.0, 6.2): long enough, not among the common ones, not made of names. No rule
 * asks for digits or signs; blanks, emoji and pasting are welcome. Lengths are in characters as a person counts code
 * points, after NFC. Safe to share between threads; holds the list in memory, so keep one.
 */
public final class PasswordRules {

    /** ASVS's floor is 8 with a second factor and recommends 15; twelve is ours, every account having a second factor. */
    static final int LEAST = 12;
    static final int MOST = 128;

    private static final int SHORTEST_NAME = 3;

    private final CommonPasswords common = new CommonPasswords();

    /**
     * @param names what others know: the person's name and e-mail address, the organisation's name, the platform's name
     * @throws PasswordHasControlCharacters  @throws PasswordTooShort  @throws PasswordTooLong
     * @throws PasswordIsCommon  @throws PasswordNamesYou
     */
    public void check(String password, Collection<String> names) {
        var canonical = Normalizer.normalize(password, Normalizer.Form.NFC);
        var length = canonical.codePointCount(0, canonical.length());
        if (canonical.codePoints().anyMatch(PasswordRules::isNotText)) throw new PasswordHasControlCharacters();
        if (length < LEAST) throw new PasswordTooShort(LEAST);
        if (length > MOST) throw new PasswordTooLong(MOST);
        if (isMostly(plain(canonical), words(names))) throw new PasswordNamesYou();
        if (common.cover(canonical)) throw new PasswordIsCommon();
    }

    /** Half a surrogate pair too: all of them would become the same question mark in UTF-8. */
    private static boolean isNotText(int character) {
        return Character.isISOControl(character) || Character.getType(character) == Character.SURROGATE;
    }

    /** More than half of the letters and digits belong to names. */
    private static boolean isMostly(String password, Set<String> words) {
        var named = new boolean[password.length()];
        for (var word : words) {
            for (var at = password.indexOf(word); at >= 0; at = password.indexOf(word, at + 1)) {
                Arrays.fill(named, at, at + word.length(), true);
            }
        }
        var count = 0;
        for (var covered : named) if (covered) count++;
        return count * 2 > password.length();
    }

    /** Each name written together and each of its words; of an address also what stands before the {@code @}. */
    private static Set<String> words(Collection<String> names) {
        var words = new LinkedHashSet<String>();
        for (var name : names) {
            words.add(plain(name));
            words.add(plain(name.replaceFirst("@.*$", "")));
            for (var word : name.split("[^\\p{L}\\p{M}\\p{N}]+")) words.add(plain(word));
        }
        words.removeIf(word -> word.length() < SHORTEST_NAME);
        return words;
    }

    /** Lower case, without accents, letters and digits only. */
    private static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKD).replaceAll("[^\\p{L}\\p{N}]", "").toLowerCase(Locale.ROOT);
    }
}
