package org.lastrada.intranet.intake.sheet;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** The letters beyond a-z of Europe's languages: a word that no alphabet can spell was decoded wrongly. */
enum Alphabet {

    FRENCH("àâæçéèêëîïôœùûüÿ"), GERMAN("äöüß"), SPANISH("áéíñóúü"), PORTUGUESE("áâãàçéêíóôõú"), ITALIAN("àèéìòù"), DUTCH("éëïöü"),
    DANISH("æøåé"), SWEDISH("åäöé"), ICELANDIC("áæéíðóöúýþ"), CATALAN("àçéèíïóòúü"), ALBANIAN("çë"), TURKISH("çğıiöşüâî"),
    CZECH("áčďéěíňóřšťúůýž"), SLOVAK("áäčďéíĺľňóôŕšťúýž"), POLISH("ąćęłńóśźż"), HUNGARIAN("áéíóöőúüű"), ROMANIAN("ăâîșțşţ"), CROATIAN("čćđšž"),
    ESTONIAN("äõöüšž"), LATVIAN("āčēģīķļņšūž"), LITHUANIAN("ąčęėįšųūž"),
    RUSSIAN("абвгдеёжзийклмнопрстуфхцчшщъыьэюя"), UKRAINIAN("абвгґдеєжзиіїйклмнопрстуфхцчшщьюя"), SERBIAN("абвгдђежзијклљмнњопрстћуфхцчџш"),
    MACEDONIAN("абвгдѓежзѕијклљмнњопрстќуфхцчџшѐѝ"), BELARUSIAN("абвгдеёжзійклмнопрстуўфхцчшыьэюя"), GREEK("αάβγδεέζηήθιίϊΐκλμνξοόπρστυύϋΰφχψωώς");

    private static final Pattern WORD = Pattern.compile("[a-zA-Z[^\\x00-\\x7F]&&[^\\s\\u00A0«»„“”‘’–—…°§©®€]]+");
    private static final Pattern CAPITAL_WITHIN = Pattern.compile("\\p{Ll}[\\p{Lu}&&[^A-Z]]");
    private static final String CYRILLIC_VOWELS = "аеёиоуыэюяієї";
    private static final int WORDS_LOOKED_AT = 2_000;
    private static final int PRICE_OF_A_WORD_NOBODY_SPELLS = 3;

    private final String letters;

    Alphabet(String letters) {
        this.letters = letters;
    }

    /** How well the languages, and how well one language alone, account for the words that need more than a-z. */
    static int worth(String text) {
        var words = words(text);
        var explained = words.stream().filter(Alphabet::isSpelt).count();
        var byOne = Arrays.stream(values()).mapToLong(a -> words.stream().filter(a::spells).count()).max().orElse(0);
        return (int) (2 * explained + byOne - PRICE_OF_A_WORD_NOBODY_SPELLS * (words.size() - explained));
    }

    static long explained(String text) {
        return words(text).stream().filter(Alphabet::isSpelt).count();
    }

    /** The words with a letter beyond a-z, in lower case. */
    static List<String> words(String text) {
        return WORD.matcher(text).results().map(MatchResult::group).filter(w -> w.chars().anyMatch(c -> c > 127)).limit(WORDS_LOOKED_AT)
                .map(Alphabet::inOneCase).toList();
    }

    /** A capital after a small letter stays, and no alphabet has it: Greek taken for Cyrillic looks like that. */
    private static String inOneCase(String word) {
        return CAPITAL_WITHIN.matcher(word).find() ? word : word.toLowerCase(Locale.ROOT);
    }

    private static boolean isSpelt(String word) {
        return Arrays.stream(values()).anyMatch(a -> a.spells(word));
    }

    /** Cyrillic and Greek words have no Latin letter among theirs; Greek taken for Cyrillic has hardly a vowel. */
    private boolean spells(String word) {
        if (letters.charAt(0) == 'а' && word.length() > 3 && word.chars().noneMatch(c -> CYRILLIC_VOWELS.indexOf(c) >= 0)) return false;
        var latin = letters.charAt(0) < 'Ͱ';
        return word.chars().allMatch(c -> c < 128 ? latin : letters.indexOf(c) >= 0);
    }
}
