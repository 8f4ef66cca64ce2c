package org.lastrada.intranet.web.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class LabelFieldsTest {

    private static final Map<String, String> BOARD = Map.of("en", "Board", "fr", "Conseil");

    @Test
    void whatIsShownIsWhatIsSaved() {
        assertThat(LabelFields.labels("", LabelFields.of("", BOARD))).isEqualTo(BOARD);
    }

    @Test
    void thingsOnOnePageKeepTheirNamesApart() {
        var fields = LabelFields.of("board/", BOARD);
        fields.putAll(LabelFields.of("auditor/", Map.of("en", "Auditor", "fr", "Auditrice")));

        assertThat(LabelFields.labels("board/", fields)).isEqualTo(BOARD);
    }

    @Test
    void aLanguageThatIsMissingHasItsFieldAndNoName() {
        var fields = LabelFields.of("", Map.of("en", "Board"));

        assertThat(fields).containsEntry("settings.label.fr", null);
        assertThat(LabelFields.labels("", fields)).containsOnlyKeys("en");
    }
}
