package org.lastrada.intranet.retention;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class NamePatternTest {

    private static final Set<String> ANA = Set.of("Ana Kos", "ana@kompas.example");

    @Test
    void aNameIsFoundWhereItStandsAlone() {
        assertThat(written("Ana Kos merged two entries.")).isTrue();
        assertThat(written("(ana@kompas.example)")).isTrue();
        assertThat(written("[\"Ana Kos\",3]")).isTrue();
    }

    @Test
    void anotherWhoseNameBeginsOrEndsLikeItIsAnother() {
        assertThat(written("Ana Kosmač")).isFalse();
        assertThat(written("Ana Kos-Perić")).isFalse();
        assertThat(written("Mariana Kos")).isFalse();
        assertThat(written("mary-ana@kompas.example")).isFalse();
    }

    @Test
    void whatIsEscapedInJsonIsFoundToo() {
        assertThat(Pattern.compile(NamePattern.written(Set.of("Ana \"Nina\" Kos"))).matcher("[\"Ana \\\"Nina\\\" Kos\"]").find()).isTrue();
    }

    @Test
    void whatMeansSomethingInAPatternIsALetterHere() {
        assertThat(Pattern.compile(NamePattern.written(Set.of("A. (Bob) \\E+"))).matcher("by A. (Bob) \\E+").find()).isTrue();
    }

    @Test
    void inAListTheWordsMayStandInCellsOfTheirOwnInEitherOrder() {
        assertThat(listed("Zed,Other\r\nAna,\"Kos\",Kompas")).isTrue();
        assertThat(listed("Kos;Ana")).isTrue();
        assertThat(listed("Ana;Other;Kos")).isFalse();
    }

    private static boolean written(String text) {
        return Pattern.compile(NamePattern.written(ANA)).matcher(text).find();
    }

    private static boolean listed(String text) {
        return Pattern.compile(NamePattern.listed(ANA)).matcher(text).find();
    }
}
