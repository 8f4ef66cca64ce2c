package org.lastrada.intranet.search.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordsTest {

    @ParameterizedTest
    @CsvSource({"Šabac,Sabac", "Müller,Muller", "Łódź,lodz", "Đorđe,Dorde", "Ångström,angstrom", "STRASSE,straße", "İstanbul,istanbul", "Æthelred,aethelred"})
    void accentsAndLettersOfOneCountryDoNotMatter(String one, String other) {
        assertMeet(one, other);
    }

    @ParameterizedTest
    @CsvSource({"Kyiv,Київ", "Kharkiv,Харків", "Lviv,Львів", "Oleksandr,Олександр", "Mariia,Марія", "Maria,Марія", "Marija,Марија", "Yuliia,Юлія", "Julia,Юлія",
            "Serhii,Сергій", "Shevchenko,Шевченко", "Ševčenko,Шевченко", "Ivanov,Иванов", "Sofiya,София", "Beograd,Београд", "Ljubljana,Љубљана", "Khrystyna,Христина"})
    void cyrillicAndLatinMeet(String latin, String cyrillic) {
        assertMeet(latin, cyrillic);
    }

    @ParameterizedTest
    @CsvSource({"organisation,organisations", "policy,policies", "shelter,shelters", "trafficking,trafficked", "planning,plan", "service,services",
            "refugiada,refugiados", "femme,femmes", "formée,formé", "Frau,Frauen", "Organisation,Organisationen", "організація,організації", "організація,організацією",
            "права,правами", "книга,книги", "женщина,женщинами"})
    void endingsDoNotMatter(String one, String other) {
        assertMeet(one, other);
    }

    @ParameterizedTest
    @CsvSource({"police,policy", "Ivan,Ivanov", "law,lawyer", "Karen,Karl", "press,pres"})
    void whatIsAnotherWordStaysOne(String one, String other) {
        assertThat(terms(one)).doesNotContainAnyElementsOf(terms(other));
    }

    @Test
    void wordsAreLettersAndDigitsWhateverStandsBetween() {
        assertThat(Words.of("D-2026-014: l’aide, anna@kompas.example!", 10)).extracting(word -> word.terms().iterator().next())
                .containsExactly("2026", "014", "aide", "ana", "komp", "exampl");
    }

    @Test
    void anApostropheIsALetterInUkrainian() {
        assertThat(Words.of("об’єднання", 10)).hasSize(1);
        assertThat(Words.of("об’єднання", 10).get(0).to()).isEqualTo(10);
    }

    @Test
    void wordsThatTellNothingAreLeftOut() {
        assertThat(Words.of("the rights of the women and la dignité des femmes", 10)).extracting(Word::from).containsExactly(4, 18, 31, 43);
    }

    @Test
    void aWordWithoutEndIsFoundByItsBeginning() {
        assertThat(terms("x1".repeat(500)).iterator().next()).hasSize(Word.LONGEST);
        var letters = "x" + "\uD800\uDF30".repeat(500);
        assertThat(terms(letters)).as("no half of a letter at the end").containsExactly(letters.substring(0, Word.LONGEST - 1));
    }

    @Test
    void noMoreIsReadThanIsAskedFor() {
        assertThat(Words.of("one two three four", 2)).hasSize(2);
    }

    @Test
    void signsAloneAreNoWords() {
        assertThat(Words.of("' or 1=1 -- %_\\ \u0000 \u202e <>&\" #{7*7}", 10)).extracting(Word::terms).containsExactly(Set.of("1"), Set.of("1"), Set.of("7"), Set.of("7"));
    }

    private static void assertMeet(String one, String other) {
        assertThat(Collections.disjoint(terms(one), terms(other))).as("%s %s, %s %s", one, terms(one), other, terms(other)).isFalse();
    }

    private static Set<String> terms(String text) {
        return Words.of(text, 10).stream().flatMap(word -> word.terms().stream()).collect(Collectors.toSet());
    }
}
