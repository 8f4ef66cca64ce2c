package org.lastrada.intranet.file.words;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.util.Map;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.lastrada.intranet.demo.DemoDocument;
import org.lastrada.intranet.file.content.FileKind;
import org.lastrada.intranet.file.content.Samples;

class ReadingTest {

    @Test
    void aPdfGivesItsWordsAndItsFirstPages() throws IOException {
        try (var statutes = DemoDocument.STATUTES.open()) {
            var reading = Reading.of(FileKind.PDF, statutes);
            assertThat(reading.words()).contains("Article 4. The assembly", "rights of trafficked people");
            assertThat(reading.pages()).hasSize(2);
            var first = ImageIO.read(new ByteArrayInputStream(reading.pages().get(0)));
            assertThat(first.getWidth()).isBetween(800, 920);
        }
    }

    @Test
    void aPictureThatNoServerHasTheMemoryForIsNotDrawn() throws IOException {
        var bomb = new String(Samples.pdf("words"), UTF_8).replace("5 0 obj", "6 0 obj<</Type/XObject/Subtype/Image/Width 60000/Height 60000/Length 2>>stream\nxx\nendstream endobj\n5 0 obj");
        var reading = Reading.of(FileKind.PDF, new ByteArrayInputStream(bomb.getBytes(UTF_8)));
        assertThat(reading.words()).contains("words");
        assertThat(reading.pages()).isEmpty();
    }

    @Test
    void officeDocumentsGiveTheirWordsLineByLine() throws IOException {
        assertThat(words(FileKind.DOCX, Samples.docx("Łódź &amp; Kyïv"))).isEqualTo("Łódź & Kyïv\nsecond line");
        assertThat(words(FileKind.XLSX, Samples.xlsx("Budget"))).isEqualTo("Budget");
        assertThat(words(FileKind.ODT, Samples.odt("Звіт"))).isEqualTo("Звіт");
    }

    @Test
    @Tag("J8")
    void nothingIsFetchedOrExpandedForADocument() throws IOException {
        var evil = "<!DOCTYPE x [<!ENTITY a SYSTEM 'file:///etc/passwd'>]><office:document-content xmlns:office='o'><p>before</p>&a;</office:document-content>";
        var odt = Samples.zip(Map.of("content.xml", evil.getBytes(UTF_8)));
        try {
            assertThat(words(FileKind.ODT, odt)).doesNotContain("root:");
        } catch (IOException refused) {
            assertThat(refused.getMessage()).doesNotContain("root:");
        }
    }

    @Test
    void aTextGivesItsWordsInWhateverEncoding() throws IOException {
        assertThat(words(FileKind.TXT, "Звіт про діяльність організації за рік".getBytes(Charset.forName("windows-1251")))).contains("діяльність");
        assertThat(words(FileKind.CSV, "\uFEFFname;city\r\n\r\nKompas;Београд".getBytes(UTF_8))).isEqualTo("name;city\nKompas;Београд");
    }

    @Test
    void aBrokenDocumentSaysSo() {
        assertThatThrownBy(() -> words(FileKind.PDF, "%PDF-1.4 nothing %%EOF".getBytes(UTF_8))).isInstanceOf(IOException.class);
        assertThatThrownBy(() -> words(FileKind.DOCX, Samples.zip(Map.of("word/document.xml", "<w:document><w:p>".getBytes(UTF_8))))).isInstanceOf(IOException.class);
    }

    private static String words(FileKind kind, byte[] content) throws IOException {
        return Reading.of(kind, new ByteArrayInputStream(content)).words();
    }
}
