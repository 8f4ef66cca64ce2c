package org.lastrada.intranet.draft;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class TypedTest {

    @Test
    void theOrderOfWhatWasTickedMeansNothing() {
        assertThat(typed("languages", "nl", "fr")).isEqualTo(typed("languages", "fr", "nl"));
    }

    @Test
    void theKindOfLineBreakMeansNothing() {
        assertThat(typed("about", "Day\r\nand night")).isEqualTo(typed("about", "Day\nand night"));
    }

    @Test
    void anEmptyFieldIsAsOneThatIsNotThere() {
        assertThat(typed("city", "")).isEqualTo(Typed.NOTHING);
    }

    @Test
    void anotherTextIsAnother() {
        assertThat(typed("city", "Gent")).isNotEqualTo(typed("city", "Ghent"));
    }

    @Test
    void itComesBackFromJsonAsItWas() {
        var typed = new Typed(Map.of("about", List.of("\"Oké\"\n<b>& more</b> \uD83D\uDE42"), "languages", List.of("fr", "nl")));
        assertThat(Typed.of(typed.json())).isEqualTo(typed);
    }

    @Test
    void whatIsNoSuchTextIsNothing() {
        for (var broken : new String[] {null, "", "garbage", "[]", "{\"city\":1}", "{\"city\":[1]}", "{\"city\":"}) assertThat(Typed.of(broken)).as(broken).isEqualTo(Typed.NOTHING);
    }

    private static Typed typed(String name, String... texts) {
        return new Typed(Map.of(name, List.of(texts)));
    }
}
