package org.lastrada.intranet.ledger;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What attacks, faults and load must not do: {@code cases.csv}. A test names the cases that it proves by its tags. */
class CasesTest {

    /** The last of each group. */
    private static final List<String> LAST = List.of("A16", "Z16", "S10", "C5", "X9", "J11", "U7", "T9", "M5", "E3", "H8", "F30", "L6", "P5");

    private final Ledger cases = Ledger.read("cases.csv");
    private final Set<String> proved = Proofs.ALL.stream().flatMap(proof -> proof.tags().stream()).collect(toSet());

    @Test
    void eachIsThereOnce() {
        assertThat(cases.column("case")).containsExactlyElementsOf(LAST.stream().flatMap(CasesTest::upTo).toList());
        assertThat(cases.column("says")).allSatisfy(sentence -> assertThat(sentence).isNotBlank()).doesNotHaveDuplicates();
    }

    private static Stream<String> upTo(String last) {
        return IntStream.rangeClosed(1, Integer.parseInt(last.substring(1))).mapToObj(number -> last.substring(0, 1) + number);
    }

    @Test
    void whatIsSaidToBeTestedHasATest() {
        assertThat(cases.of("test")).extracting(row -> row.get("case")).isNotEmpty().isSubsetOf(proved);
    }

    @Test
    void aTestNamesNoCaseThatThereIsNot() {
        assertThat(proved).filteredOn(tag -> tag.matches("[A-Z]\\d+")).isSubsetOf(cases.column("case"));
    }

    @Test
    void whatIsNotTestedHasAReason() {
        assertThat(cases.column(Ledger.DISPOSITION)).allSatisfy(disposition -> assertThat(disposition).matches("test|open|later: needs \\w.*|not applicable: \\w.*|operation: security\\.md#[\\w-]+"));
        assertThat(cases.of("operation")).extracting(row -> row.get(Ledger.DISPOSITION).replaceFirst(".*: ", "")).isSubsetOf(Document.anchors());
        cases.tell("case");
    }
}
