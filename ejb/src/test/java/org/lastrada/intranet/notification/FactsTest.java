package org.lastrada.intranet.notification;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.lastrada.intranet.shared.Wording;

class FactsTest {

    @Test
    void comeBackAsTheyWereKept() {
        var facts = List.<Object>of("Організація \"Світанок\"\n{0}", 4711L, LocalDate.of(2026, 3, 10), Wording.of("people.function.HEAD"));

        assertThat(Facts.of(Facts.json(facts))).isEqualTo(facts);
    }

    @Test
    void nothingIsEmpty() {
        assertThat(Facts.of(Facts.json(List.of()))).isEmpty();
    }
}
