package org.lastrada.intranet.search.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SlipsTest {

    @ParameterizedTest
    @CsvSource({"traficking,trafficking", "shetler,shelter", "srebia,serbia", "campain,campaign", "wonen,women", "jelenna,jelena"})
    void aLetterLeftOutPutInMistakenOrSwappedIsForgiven(String typed, String meant) {
        assertThat(Collections.disjoint(Slips.of(typed), Slips.of(meant))).isFalse();
        assertThat(Slips.isMeant(typed, meant)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"shelter,center", "serbia,syria", "men,women", "2025,2026", "an,anna"})
    void whatIsAnotherWordIsNot(String typed, String other) {
        assertThat(Collections.disjoint(Slips.of(typed), Slips.of(other)) || !Slips.isMeant(typed, other)).isTrue();
    }

    @Test
    void aLongWordMayHaveTwo() {
        assertThat(Slips.isMeant("organzaition", "organization")).isTrue();
        assertThat(Slips.isMeant("abced", "abxye")).isFalse();
    }

    @Test
    void numbersAndShortWordsHaveNone() {
        assertThat(Slips.of("2026")).isEmpty();
        assertThat(Slips.of("eu")).isEmpty();
    }

    @Test
    void theDistanceCountsSwapsOnce() {
        assertThat(Slips.distance("kompas", "kopmas")).isEqualTo(1);
        assertThat(Slips.distance("", "abc")).isEqualTo(3);
        assertThat(Slips.distance("same", "same")).isZero();
    }
}
