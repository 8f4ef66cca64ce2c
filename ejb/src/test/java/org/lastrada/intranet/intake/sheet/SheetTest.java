package org.lastrada.intranet.intake.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.dhatim.fastexcel.Workbook;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.lastrada.intranet.intake.plan.Given;

class SheetTest {

    @Test
    void aListSavedAsUtf8WithCommasIsReadAsSuch() {
        var sheet = Sheet.read(Given.file("organisations.csv"), "organisations.csv");
        assertThat(sheet.reading()).isEqualTo(new Reading(Reading.Format.CSV, "UTF-8", ","));
        assertThat(sheet.rows()).hasSize(30);
        assertThat(sheet.rows().get(0)).isEqualTo(new SheetRow(2, List.of("Strehë e Re", "AL", "MEMBER", "2019-03-01", "Tirana", "legal aid;shelter", "sq;en",
                "https://strehe-e-re.example", "office@strehe-e-re.example"), -1));
    }

    @Test
    void aByteOrderMarkIsNoPartOfTheFirstHeading() {
        var sheet = Sheet.read(Given.file("organisations-messy.csv"), "messy.csv");
        assertThat(sheet.reading()).isEqualTo(new Reading(Reading.Format.CSV, "UTF-8", ";"));
        assertThat(sheet.header()).startsWith("Organisation", "Land");
    }

    @Test
    void aRowKeepsTheLineItBeginsOnAfterACellWithALineBreak() {
        var sheet = Sheet.read(Given.file("organisations-messy.csv"), "messy.csv");
        assertThat(sheet.rows()).extracting(SheetRow::line).containsExactly(2, 3, 4, 5, 6, 7, 8, 9, 10, 12, 13, 14, 15, 16);
    }

    @Test
    void polishSavedOnAnOldWindowsIsRecognised() {
        var sheet = Sheet.read(Given.file("organisations-windows-1250.csv"), "old.csv");
        assertThat(sheet.reading().encoding()).isEqualTo("windows-1250");
        assertThat(sheet.rows().get(0).cell(0)).contains("Zażółć Gęślą");
        assertThat(sheet.rows().get(6).cell(0)).contains("Zürich");
    }

    @ParameterizedTest
    @CsvSource({"windows-1252, Réseau à Genève - Médecins français", "windows-1250, Příčná dětská naděje - žluťoučký kůň", "windows-1251, Отворен път - Чисте Небо",
            "windows-1252, Åben Havn på Ærø", "windows-1253, Ανοιχτός Δρόμος"})
    void theWordsTellTheEncoding(String encoding, String words) {
        var sheet = Sheet.read(("name,city\n" + words + ",x\n").getBytes(Charset.forName(encoding)), "list.csv");
        assertThat(sheet.reading().encoding()).isEqualTo(encoding);
        assertThat(sheet.rows().get(0).cell(0)).isEqualTo(words);
    }

    @Test
    void whoKnowsTheEncodingAndTheDelimiterBetterHasTheLastWord() {
        var bytes = "name;city\nNová, Cesta;Praha\n".getBytes(Charset.forName("windows-1250"));
        var sheet = Sheet.read(bytes, "list.csv", Reading.ANY.withEncoding("windows-1251").withDelimiter(","));
        assertThat(sheet.reading()).isEqualTo(new Reading(Reading.Format.CSV, "windows-1251", ","));
        assertThat(sheet.rows().get(0).cells()).containsExactly("Novб", "Cesta;Praha");
        assertThatThrownBy(() -> Sheet.read(bytes, "list.csv", Reading.ANY.withEncoding("klingon"))).isInstanceOf(EncodingIsUnknown.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {",", ";", "\t", "|"})
    void everyUsualDelimiterIsFound(String delimiter) {
        assertThat(Given.csv(String.join(delimiter, "name", "city", "web") + "\n" + String.join(delimiter, "Ana", "Riga", "x")).reading().delimiter()).isEqualTo(delimiter);
    }

    @Test
    void aQuotationMarkNeverClosedBreaksItsRowOnly() {
        var sheet = Given.csv("name,city\n\"Open,Riga\nPonte Aperto,Torino\n\"Casa \"\"A\"\"\",\"Ma\ndrid\"\nLast,\"Paris\n");
        assertThat(sheet.rows()).containsExactly(new SheetRow(2, List.of("Open", "Riga"), 0), new SheetRow(3, List.of("Ponte Aperto", "Torino"), -1),
                new SheetRow(4, List.of("Casa \"A\"", "Ma\ndrid"), -1), new SheetRow(6, List.of("Last", "Paris"), 1));
    }

    @Test
    void manyOpenQuotationMarksDoNotTakeForever() {
        var text = "name\n" + "\"open\n".repeat(4_999);
        assertThat(Given.csv(text).rows()).hasSize(4_999).allMatch(SheetRow::isBroken);
    }

    @Test
    void whatIsTooMuchIsRefusedWithItsLimit() {
        assertThatThrownBy(() -> Given.csv("")).isInstanceOf(FileIsEmpty.class);
        assertThatThrownBy(() -> Given.csv(" \n\n ;\n")).isInstanceOf(FileIsEmpty.class);
        assertThatThrownBy(() -> Given.csv("name\n" + "x".repeat(10_000_000))).isInstanceOf(FileIsTooLarge.class);
        assertThatThrownBy(() -> Given.csv("name\n\"" + "x".repeat(10_001) + "\"")).isInstanceOf(CellIsTooLong.class);
        assertThatThrownBy(() -> Given.csv("name\n" + "x\n".repeat(5_001))).isInstanceOf(SheetHasTooManyRows.class);
        assertThatThrownBy(() -> Given.csv("name" + ",x".repeat(60) + "\ny")).isInstanceOf(SheetHasTooManyColumns.class);
        assertThatThrownBy(() -> Given.csv("name,city\n")).isInstanceOf(SheetHasOnlyAHeader.class);
        assertThatThrownBy(() -> Given.csv("Ana,ana@riga.example\nBen,ben@riga.example")).isInstanceOf(HeaderIsMissing.class);
    }

    @Test
    void whatIsNoSpreadsheetIsRefused() {
        assertThatThrownBy(() -> Given.csv("%PDF-1.7 name,city")).isInstanceOf(NotASpreadsheet.class);
        assertThatThrownBy(() -> Sheet.read(new byte[500], "zeros.csv")).isInstanceOf(NotASpreadsheet.class);
        assertThatThrownBy(() -> Sheet.read(new byte[] {'P', 'K', 3, 4, 9, 9}, "broken.xlsx")).isInstanceOf(NotASpreadsheet.class);
    }

    @Test
    void aWorkbookGivesItsDatesAsIsoAndItsNumbersAsTyped() throws IOException {
        var sheet = Sheet.read(workbook(), "list.xlsx");
        assertThat(sheet.reading().format()).isEqualTo(Reading.Format.XLSX);
        assertThat(sheet.header()).containsExactly("Name", "Member since", "Founded");
        assertThat(sheet.rows()).containsExactly(new SheetRow(3, List.of("Strehë e Re", "2019-03-01", "1995"), -1));
    }

    @Test
    @Tag("E2")
    void aWorkbookWithMacrosIsRefusedByNameAndByContent() throws IOException {
        var bytes = workbook();
        assertThatThrownBy(() -> Sheet.read(bytes, "list.xlsm")).isInstanceOf(MacrosAreRefused.class);
        assertThatThrownBy(() -> Sheet.read(zip("xl/vbaProject.bin", "x"), "list.xlsx")).isInstanceOf(MacrosAreRefused.class);
    }

    @Test
    @Tag("J8")
    @Tag("E2")
    void aBombAnEntityAndAnEndlessColumnAreNotOpened() throws IOException {
        var bomb = zip("xl/workbook.xml", " ".repeat(20_000_000));
        assertThatThrownBy(() -> Sheet.read(bomb, "bomb.xlsx")).isInstanceOf(WorkbookIsUnsafe.class);
        var entity = zip("xl/workbook.xml", "<!DOCTYPE a [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><a>&x;</a>");
        assertThatThrownBy(() -> Sheet.read(entity, "entity.xlsx")).isInstanceOf(WorkbookIsUnsafe.class);
        var wide = zip("xl/worksheets/sheet1.xml", "<c r=\"ZZZZZZ1\"/>");
        assertThatThrownBy(() -> Sheet.read(wide, "wide.xlsx")).isInstanceOf(WorkbookIsUnsafe.class);
        assertThatThrownBy(() -> Sheet.read(zip("notes.txt", "hello"), "notes.xlsx")).isInstanceOf(NotASpreadsheet.class);
    }

    @Test
    void aWorkbookWithAPasswordIsToldFromOtherFiles() {
        var locked = new byte[4_096];
        System.arraycopy(new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 0x1A, (byte) 0xE1}, 0, locked, 0, 8);
        assertThatThrownBy(() -> Sheet.read(locked, "members.xlsx")).isInstanceOf(WorkbookIsLockedOrOld.class);
    }

    @Test
    void aFormulaInAWorkbookIsWhatItCameTo() throws IOException {
        var out = new ByteArrayOutputStream();
        try (var workbook = new Workbook(out, "Test", "1.0")) {
            var sheet = workbook.newWorksheet("Members");
            sheet.value(0, 0, "Name");
            sheet.formula(1, 0, "HYPERLINK(\"http://evil.example\",\"Haus Elbe\")");
        }
        var asExcelSavesIt = replaced(replaced(out.toByteArray(), "<c r=\"A2\">", "<c r=\"A2\" t=\"str\">"), "</f>", "</f><v>Haus Elbe</v>");
        assertThat(Sheet.read(asExcelSavesIt, "list.xlsx").rows()).containsExactly(new SheetRow(2, List.of("Haus Elbe"), -1));
    }

    private static byte[] replaced(byte[] workbook, String text, String by) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var in = ZipFile.builder().setSeekableByteChannel(new SeekableInMemoryByteChannel(workbook)).get(); var zip = new ZipOutputStream(out)) {
            for (var entry : Collections.list(in.getEntries()))
                put(zip, entry.getName(), new String(in.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8).replace(text, by));
        }
        return out.toByteArray();
    }

    @Test
    @Tag("E2")
    void aMillionShortRowsAreTooMany() {
        var bytes = ("name,country\n" + "a,b\n".repeat(1_000_000)).getBytes(StandardCharsets.UTF_8);
        assertThatThrownBy(() -> Sheet.read(bytes, "million.csv")).isInstanceOf(SheetHasTooManyRows.class);
    }

    @Test
    void nothingButZeroBytesIsNoSpreadsheet() {
        assertThatThrownBy(() -> Sheet.read(new byte[3_000], "zeros.csv")).isInstanceOf(NotASpreadsheet.class);
    }

    private static byte[] workbook() throws IOException {
        var out = new ByteArrayOutputStream();
        try (var workbook = new Workbook(out, "Test", "1.0")) {
            var sheet = workbook.newWorksheet("Members");
            sheet.value(0, 0, "Name");
            sheet.value(0, 1, "Member since");
            sheet.value(0, 2, "Founded");
            sheet.value(2, 0, "Strehë e Re");
            sheet.value(2, 1, LocalDate.of(2019, 3, 1));
            sheet.style(2, 1).format("dd.mm.yyyy").set();
            sheet.value(2, 2, 1995);
        }
        return out.toByteArray();
    }

    private static byte[] zip(String name, String content) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            put(zip, name, content);
        }
        return out.toByteArray();
    }

    private static void put(ZipOutputStream zip, String name, String content) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(content.getBytes(StandardCharsets.UTF_8));
    }
}
