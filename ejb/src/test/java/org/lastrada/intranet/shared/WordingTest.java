package org.lastrada.intranet.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class WordingTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 10);
    private final Texts english = Texts.in(Locale.ENGLISH);
    private final Texts french = Texts.in(Locale.FRENCH);

    @Test
    void wordsInsideASentenceSpeakItsLanguage() {
        var given = Wording.of("people.notice.function.given", Wording.of("people.function.DEPUTY"), "Kompas", DAY);

        assertThat(given.in(english)).contains("You are Deputy of Kompas from 10 March 2026.");
        assertThat(given.in(french).orElseThrow()).contains("10 mars 2026").doesNotContain("Deputy");
    }

    @Test
    void aPlaceThatNothingFillsIsNamedAndTheSentenceIsNotSaid() {
        var early = Wording.of("people.notice.function.given", Wording.of("people.function.DEPUTY"), "Kompas");
        assertThat(early.unfilled(english)).containsExactly("{2}");
        assertThat(early.in(english)).isEmpty();

        assertThat(Wording.of("people.notice.function.given", "Deputy", null, DAY).unfilled(english)).containsExactly("{1}");
        assertThat(Wording.of("people.notice.function.given").in(english)).isEmpty();
    }

    @Test
    void aTextThatIsNotThereIsNotSaid() {
        assertThat(Wording.of("people.notice.nothing").in(english)).isEmpty();
        assertThat(Wording.of("people.notice.function.given", Wording.of("people.function.NOBODY"), "Kompas", DAY).in(english)).isEmpty();
    }

    @Test
    void whatFillsAPlaceIsNeverReadAsATemplate() {
        assertThat(Wording.of("people.notice.staff.left", "{1} #{7*7}", "Kompas").in(english)).contains("{1} #{7*7} has left Kompas.");
    }
}
