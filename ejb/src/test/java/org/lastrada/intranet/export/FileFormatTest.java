package org.lastrada.intranet.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class FileFormatTest {

    private static final List<String> TRICKS = List.of("=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", "|calc", "%0A=1", "＝1", "＋1", "－1", "＠A");

    @Test
    @Tag("E1")
    void noTextBecomesAFormulaInAnyFormat() throws IOException {
        for (var trick : TRICKS) {
            var table = new ExportedTable("tricks", List.of("name"), List.of(List.of(trick)));
            assertThat(text(FileFormat.CSV, table)).contains("'" + trick.charAt(0));
            try (var workbook = new ReadableWorkbook(new ByteArrayInputStream(bytes(FileFormat.XLSX, table)))) {
                var cell = workbook.getFirstSheet().read().get(1).getCell(0);
                assertThat(cell.getType()).isEqualTo(CellType.STRING);
                assertThat(cell.getText()).startsWith("'");
            }
        }
    }

    @Test
    void whatWasMadeTextCanBeReadAsItWasMeant() {
        assertThat(TRICKS).allSatisfy(trick -> assertThat(FileFormat.meant(FileFormat.harmless(trick))).isEqualTo(trick));
        assertThat(FileFormat.meant("'t Venster")).isEqualTo("'t Venster");
    }

    @Test
    @Tag("E1")
    void numbersStayNumbersEvenBelowZero() throws IOException {
        var table = new ExportedTable("numbers", List.of("change"), List.of(List.of(-5)));

        assertThat(text(FileFormat.CSV, table)).contains("-5").doesNotContain("'-5");
    }

    @Test
    void lettersOfEveryAlphabetAndEmptyCellsSurvive() throws IOException {
        var table = new ExportedTable("register", List.of("name", "joined", "city"), List.of(Arrays.asList("Отворен път", LocalDate.of(1998, 1, 1), null)));

        assertThat(text(FileFormat.CSV, table)).startsWith("\uFEFF").contains("Отворен път,1998-01-01,");
    }

    private static String text(FileFormat format, ExportedTable table) throws IOException {
        return new String(bytes(format, table), StandardCharsets.UTF_8);
    }

    private static byte[] bytes(FileFormat format, ExportedTable table) throws IOException {
        var out = new ByteArrayOutputStream();
        format.write(table, out);
        return out.toByteArray();
    }
}
