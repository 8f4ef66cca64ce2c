package org.lastrada.intranet.search.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Takes a text apart into its words. */
public final class Words {

    /** Letters and digits; an apostrophe joins only in Cyrillic, where it is a letter. */
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\p{N}]+(?:(?<=\\p{IsCyrillic})['’ʼ](?=\\p{IsCyrillic})[\\p{L}\\p{M}\\p{N}]+)*");
    /** Words so frequent in our languages that they tell nothing; as they are written. */
    private static final Set<String> TELL_NOTHING = Set.of("the", "and", "of", "to", "in", "is", "for", "on", "with", "as", "by", "at", "from", "be", "are", "was",
            "this", "that", "it", "or", "le", "la", "les", "du", "des", "un", "une", "et", "en", "au", "aux", "par", "sur", "dans", "est", "der", "die", "das", "und",
            "von", "zu", "mit", "dem", "den", "ein", "eine", "та", "на", "до", "що", "не", "по", "из", "от");

    private Words() { }

    /** In order, without those that tell nothing. */
    public static List<Word> of(String text, int atMost) {
        var words = new ArrayList<Word>();
        var found = WORD.matcher(text);
        while (words.size() < atMost && found.find()) {
            var written = found.group();
            if (!tells(written)) continue;
            var terms = Word.terms(written);
            if (!terms.isEmpty()) words.add(new Word(found.start(), found.end(), terms));
        }
        return words;
    }

    private static boolean tells(String written) {
        return (written.length() > 1 || Character.isDigit(written.charAt(0))) && !TELL_NOTHING.contains(Letters.lower(written));
    }
}
