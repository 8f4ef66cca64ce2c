package org.lastrada.intranet.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** {@code advisories.csv}: known faults of what ships, and the test that keeps each from reaching us. That these versions ship is asked of the archive itself. */
class AdvisoriesTest {

    private final Ledger advisories = Ledger.read("advisories.csv");

    @Test
    void eachSaysWhyItDoesNotReachUsAndNamesTestsThatThereAre() {
        assertThat(advisories.rows()).isNotEmpty().allSatisfy(row -> {
            assertThat(row.get("reaches")).as(row.get("advisory")).isIn(List.of("no", "mitigated", "mended"));
            assertThat(row.get("why")).as(row.get("advisory")).isNotBlank();
            assertThat(Ledger.tests(row)).as(row.get("advisory")).isNotEmpty().isSubsetOf(Proofs.names());
        });
    }
}
