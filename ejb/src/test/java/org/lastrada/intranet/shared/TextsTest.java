package org.lastrada.intranet.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class TextsTest {

    @Test
    void theFirstSegmentOfAKeyNamesItsBundle() {
        assertThat(Texts.in(Locale.ENGLISH).get("refusal.NotFound")).startsWith("There is nothing here");
    }

    @Test
    void quotesAreWrittenTheSameWayWithAndWithoutArguments() {
        assertThat(Texts.in(Locale.FRENCH).get("refusal.NotFound")).startsWith("Il n’y a rien");
        assertThat(Texts.in(Locale.FRENCH).get("refusal.NotFound", "x")).startsWith("Il n’y a rien");
    }

    @Test
    void aLanguageOutsideTheListIsTheFirstOfTheList() {
        assertThat(Texts.language("<script>")).isEqualTo(Locale.ENGLISH);
        assertThat(Texts.language("fr")).isEqualTo(Locale.FRENCH);
    }

    @Test
    void daysAreWrittenAsTheLanguageWritesThem() {
        var day = LocalDate.of(2026, 3, 10);

        assertThat(Texts.in(Locale.ENGLISH).get("refusal.FunctionEndsBeforeItStarts", day, day)).contains("10 March 2026");
        assertThat(Texts.in(Locale.FRENCH).get("refusal.FunctionEndsBeforeItStarts", day, day)).contains("10 mars 2026");
    }

    @Test
    void aMissingKeyIsSeen() {
        assertThat(Texts.in(Locale.ENGLISH).get("refusal.Nothing")).isEqualTo("???refusal.Nothing???");
        assertThat(Texts.in(Locale.ENGLISH).has("nowhere.at.all")).isFalse();
    }
}
