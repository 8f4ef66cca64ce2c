package org.lastrada.intranet.progress;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class WorkPartTest {

    @Test
    void rowsComeBackAsTheyWere() {
        var rows = List.of(Arrays.asList("Łucja", "a \"quoted\", comma", null, ""), List.of("=1+1", "two\nlines", " spaces ", "Ірина"));
        assertThat(new WorkPart(1, 1, rows).rows()).isEqualTo(rows);
    }

    @Test
    void aPieceWithoutRowsHasNone() {
        assertThat(new WorkPart(1, 1, List.of()).rows()).isEmpty();
    }
}
