package org.lastrada.intranet.shipped;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.SoftAssertions.assertSoftly;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.ResourceLock;

/** A name may be a formula; a file that leaves the platform holds none. Every address of {@code pages.csv} that answers with a file is asked. */
@ResourceLock(Faulty.WHAT_BREAKS)
class ExportsE2E {

    private static final String TRICK = "concat(elt(1 + mod(id, 10), '=HYPERLINK(\"http://x\")', '+1', '-1+1', '@SUM(A1)', char(9), char(13), char(10), '|cmd', '%0A', '＝1'), id)";
    private static final String DANGEROUS = "=+-@|%\t\r\n＝＋－＠";
    private static final Map<String, Set<String>> ROLES = Map.of("secretariat", Set.of("secretariat"), "auditor", Set.of("auditor"));

    @BeforeAll
    static void everyTextBecomesAFormula() {
        Faulty.one().ask().tell(
                "update intranet.organisation set short_name = %1$s, legal_name = %1$s, city = %1$s".formatted(TRICK),
                "update intranet.person set given_name = %1$s, family_name = %1$s, job_title = %1$s, phone = left(%1$s, 40)".formatted(TRICK),
                "update intranet.audit_entry set actor = %1$s".formatted(TRICK), "update intranet.retention_run set failure = %1$s".formatted(TRICK),
                "insert into intranet.legal_hold (version, person_id, reason, starts) select 0, id, %1$s, '2026-01-01' from intranet.person order by id limit 12".formatted(TRICK));
    }

    @Test
    @Tag("E1")
    void noCellOfAnyExportBeginsAFormula() {
        var exports = exports();
        assertThat(exports.keySet()).contains("/organisations/export", "/people/export", "/audit/export", "/retention/export", "/retention/holds-export");
        assertSoftly(softly -> exports.forEach((address, person) -> {
            var csv = csv(person.get(address + "?format=csv"));
            var xlsx = xlsx(person.get(address + "?format=xlsx"));
            softly.assertThat(csv.filter(ExportsE2E::isFormula)).as(address + " as CSV").isEmpty();
            softly.assertThat(xlsx.stream().map(Cell::getType)).as(address + " as XLSX").doesNotContain(CellType.FORMULA, CellType.ERROR).contains(CellType.STRING);
            softly.assertThat(texts(xlsx).filter(ExportsE2E::isFormula)).as(address + " as XLSX").isEmpty();
            softly.assertThat(texts(xlsx).filter(text -> text.startsWith("'="))).as(address + " holds what was tried").isNotEmpty();
        }));
    }

    /** Address to somebody who may ask for it. */
    private static Map<String, Guest> exports() {
        var exports = new TreeMap<String, Guest>();
        ROLES.forEach((role, rights) -> {
            var person = Faulty.one().signedIn(role);
            Pages.all().entrySet().stream().filter(page -> !Pages.isView(page.getKey()) && Pages.mayOpen(page.getValue(), rights)).map(Map.Entry::getKey)
                    .filter(page -> person.get(page).header("content-disposition").filter(value -> value.startsWith("attachment")).isPresent())
                    .forEach(page -> exports.put(page, person));
        });
        return exports;
    }

    private static Stream<String> csv(Answer answer) {
        try {
            return CSVFormat.RFC4180.parse(new java.io.StringReader(answer.body().substring(1))).getRecords().stream().flatMap(record -> record.toList().stream());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Cell> xlsx(Answer answer) {
        try (var workbook = new ReadableWorkbook(new ByteArrayInputStream(answer.content()))) {
            return workbook.getFirstSheet().read().stream().map(row -> row.getCells(0, row.getCellCount())).flatMap(Collection::stream).filter(java.util.Objects::nonNull).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Stream<String> texts(List<Cell> cells) {
        return cells.stream().filter(cell -> cell.getType() == CellType.STRING).map(Cell::getText);
    }

    private static boolean isFormula(String cell) {
        return !cell.isEmpty() && DANGEROUS.indexOf(cell.charAt(0)) >= 0 && !cell.matches("-\\d+(\\.\\d+)?");
    }
}
