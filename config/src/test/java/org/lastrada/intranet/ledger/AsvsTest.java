package org.lastrada.intranet.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** {@code asvs.csv}: what becomes of each requirement of OWASP's ASVS 5.0 of its first two levels. */
class AsvsTest {

    private static final int REQUIREMENTS = 253;
    private static final int MOST_DEVIATIONS = 5;
    private static final List<String> WRITTEN = List.of("document", "operation", "deviation");

    private final Ledger asvs = Ledger.read("asvs.csv");

    @Test
    void eachIsThereOnce() {
        assertThat(asvs.column("id")).hasSize(REQUIREMENTS).doesNotHaveDuplicates().allMatch(id -> id.matches("\\d+\\.\\d+\\.\\d+"));
        assertThat(asvs.column("level")).containsOnly("1", "2");
    }

    @Test
    void whatIsAutomatedNamesTestsThatThereAre() {
        assertThat(asvs.of("automated")).isNotEmpty().allSatisfy(row -> assertThat(Ledger.tests(row)).as(row.get("id")).isNotEmpty().isSubsetOf(Proofs.names()));
        assertThat(asvs.rows()).filteredOn(row -> !Ledger.kind(row).equals("automated")).allSatisfy(row -> assertThat(row.get("tests")).as(row.get("id")).isEmpty());
    }

    @Test
    void whatIsWrittenDownIsThere() {
        assertThat(asvs.rows()).filteredOn(row -> WRITTEN.contains(Ledger.kind(row))).extracting(row -> row.get(Ledger.DISPOSITION).replaceFirst(".*: ", "")).isNotEmpty().isSubsetOf(Document.anchors());
    }

    @Test
    void whatIsMissingOrDifferentIsCounted() {
        assertThat(asvs.column(Ledger.DISPOSITION)).allSatisfy(disposition -> assertThat(disposition).matches("automated|open|(document|operation|deviation): security\\.md#[\\w-]+|not applicable: \\w.*"));
        assertThat(asvs.of("deviation")).hasSizeLessThanOrEqualTo(MOST_DEVIATIONS);
        assertThat(asvs.of(Ledger.OPEN)).extracting(row -> row.get("evidence")).doesNotContain("");
        asvs.tell("id");
    }
}
