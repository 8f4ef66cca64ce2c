package org.lastrada.intranet.shared;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PlainTextTest {

    @Test
    void aLineIsOneLineWithoutBlanksAtItsEnds() {
        assertThat(PlainText.line("  La\tStrada\r\n International\u2028 ")).isEqualTo("La Strada International");
    }

    @Test
    void aTextKeepsItsLines() {
        assertThat(PlainText.text(" one\r\ntwo\rthree\u0007\n")).isEqualTo("one\ntwo\nthree");
    }

    @Test
    void nothingIsNothingHoweverItIsTyped() {
        assertThat(PlainText.line(null)).isNull();
        assertThat(PlainText.line(" \u00a0 \u200b\ufeff")).isNull();
        assertThat(PlainText.text("\n \u2060\n")).isNull();
    }

    @Test
    void theSameLettersAreTheSameHoweverTheyWereComposed() {
        assertThat(PlainText.line("Jose\u0301")).isEqualTo("José");
    }

    @Test
    void aNameCannotTurnTheTextAroundItself() {
        assertThat(PlainText.line("Kompas \u202Egpj.exe")).isEqualTo("Kompas gpj.exe");
        assertThat(PlainText.text("\u2066left\u2069 right")).isEqualTo("left right");
    }

    @Test
    void lettersThatAreJoinedOrKeptApartOnPurposeStaySo() {
        assertThat(PlainText.line("\ud83d\udc69\u200d\ud83d\udcbb مرحبا می\u200cخواهم")).isEqualTo("\ud83d\udc69\u200d\ud83d\udcbb مرحبا می\u200cخواهم");
    }

    @Test
    void halfALetterIsDropped() {
        assertThat(PlainText.line("Kom\ud83dpas")).isEqualTo("Kompas");
    }
}
