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
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.parallel.ResourceLock;

/** A name may be a formula; a file that leaves the platform holds none. Every address of {@code pages.csv} that answers with a file is asked. */
@ResourceLock(Faulty.WHAT_BREAKS)
@ExtendWith(Restored.class)
class ExportsE2E {

    private static final String TRICK = "concat(elt(1 + mod(id, 10), '=HYPERLINK(\"http://x\")', '+1', '-1+1', '@SUM(A1)', char(9), char(13), char(10), '|cmd', '%0A', '＝1'), id)";
    private static final String DANGEROUS = "=+-@|%\t\r\n＝＋－＠";
    private static final Map<String, Set<String>> ROLES = Map.of("secretariat", Set.of("secretariat"), "auditor", Set.of("auditor"));

    @BeforeAll
    static void everyTextBecomesAFormula() {
        Faulty.one().ask().tell("insert into intranet.legal_hold (version, person_id, reason, starts) select 0, id, 'x', '2026-01-01' from intranet.person order by id limit 12");
        TextColumns.fill(TRICK);
    }

    private interface Export {
        Answer as(String format);
    }

    @Test
    @Tag("E1")
    void noCellOfAnyExportBeginsAFormula() {
        var exports = exports();
        assertThat(exports.keySet()).contains("/organisations/export", "/people/export", "/audit/export", "/retention/export", "/retention/holds-export");
        exports.putAll(works());
        assertSoftly(softly -> exports.forEach((name, export) -> {
            var csv = csv(export.as("csv"));
            var xlsx = xlsx(export.as("xlsx"));
            softly.assertThat(csv.filter(ExportsE2E::isFormula)).as(name + " as CSV").isEmpty();
            softly.assertThat(xlsx.stream().map(Cell::getType)).as(name + " as XLSX").doesNotContain(CellType.FORMULA, CellType.ERROR).contains(CellType.STRING);
            softly.assertThat(texts(xlsx).filter(ExportsE2E::isFormula)).as(name + " as XLSX").isEmpty();
            softly.assertThat(texts(xlsx).filter(text -> text.startsWith("'="))).as(name + " holds what was tried").isNotEmpty();
        }));
    }

    /** By address. */
    private static Map<String, Export> exports() {
        var exports = new TreeMap<String, Export>();
        ROLES.forEach((role, rights) -> {
            var person = Faulty.one().signedIn(role);
            Pages.all().entrySet().stream().filter(page -> !Pages.isView(page.getKey()) && Pages.mayOpen(page.getValue(), rights)).map(Map.Entry::getKey)
                    .filter(page -> person.get(page).header("content-disposition").filter(value -> value.startsWith("attachment")).isPresent())
                    .forEach(page -> exports.put(page, format -> person.get(page + "?format=" + format)));
        });
        return exports;
    }

    /** What takes longer than a page, and is a file in the end: each kind that the secretariat may ask for. */
    private static Map<String, Export> works() {
        var maaike = Faulty.one().signedIn("secretariat");
        var works = new TreeMap<String, Export>();
        for (var button : Form.on(maaike.get("/progress/"), "ask").buttons()) {
            var form = Form.on(maaike.get("/progress/"), "ask");
            var address = maaike.post(form.action(), form.sent(button)).path();
            Until.so("what " + button + " asked for is done", () -> maaike.get(address).body().contains("value=\"csv\""));
            works.put(address, format -> maaike.post("/progress/file", Map.of("id", address.replaceAll(".*[?&]id=(\\d+).*", "$1"), "format", format)));
        }
        assertThat(works).hasSizeGreaterThan(1);
        return works;
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
