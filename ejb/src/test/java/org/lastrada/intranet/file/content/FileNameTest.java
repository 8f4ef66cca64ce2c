package org.lastrada.intranet.file.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** U1: names that people and attackers give to files. */
@Tag("U1")
class FileNameTest {

    @Test
    void whatPeopleWriteStaysAsItIs() {
        for (var name : List.of("Minutes of 14 March.pdf", "Statuts de l’association.docx", "Звіт 2026.odt", "v1.2 (final).xlsx", "minutes.docx.pdf", "100%.csv")) {
            assertThat(FileName.of(name).text()).isEqualTo(name);
        }
    }

    @Test
    void theEndingIsReadInSmallLetters() {
        assertThat(FileName.of("SCAN.PDF").ending()).isEqualTo("pdf");
        assertThat(FileName.of("SCAN.PDF").text()).isEqualTo("SCAN.pdf");
        assertThat(FileName.of("README").ending()).isEmpty();
    }

    @Test
    void directoriesAreNoPartOfIt() {
        assertThat(FileName.of("../../etc/passwd.txt").text()).isEqualTo("passwd.txt");
        assertThat(FileName.of("C:\\fakepath\\budget.xlsx").text()).isEqualTo("budget.xlsx");
    }

    @Test
    void signsThatNobodySeesOrThatTurnTheReadingDirectionAreTakenOut() {
        assertThat(FileName.of("r\u202Eapport\u200B.pdf").text()).isEqualTo("rapport.pdf");
        assertThat(FileName.of("report\u202Efdp.exe").ending()).isEqualTo("exe");
        assertThat(FileName.of("a\r\nSet-Cookie: b.pdf").text()).isEqualTo("aSet-Cookie_ b.pdf");
        assertThat(FileName.of("a\0b\u0007.pdf").text()).isEqualTo("ab.pdf");
    }

    @Test
    void aDotOrBlankAtTheEndHidesNoEnding() {
        assertThat(FileName.of("virus.exe. ").ending()).isEqualTo("exe");
        assertThat(FileName.of("letter.pdf .").text()).isEqualTo("letter.pdf");
        assertThat(FileName.of(".htaccess").text()).isEqualTo("htaccess");
    }

    @Test
    void anEndingOfAProgramBehindTheOtherIsRefused() {
        for (var name : List.of("invoice.exe.pdf", "invoice.EXE .pdf", "page.html.txt", "a.js.b.csv", "shell.php%00.png", "list.xlsm.xlsx")) {
            assertThatThrownBy(() -> FileName.of(name)).as(name).isInstanceOf(FileHasTwoEndings.class);
        }
    }

    @Test
    void theNameOfADeviceIsNoName() {
        assertThat(FileName.of("CON.pdf").text()).isEqualTo("_CON.pdf");
        assertThat(FileName.of("nul.2026.txt").text()).isEqualTo("_nul.2026.txt");
        assertThat(FileName.of("Conference.pdf").text()).isEqualTo("Conference.pdf");
    }

    @Test
    void aNameOfThreeHundredCharactersIsShortenedAndKeepsItsEnding() {
        var name = FileName.of("\uD83D\uDCC4".repeat(300) + ".pdf").text();
        assertThat(name).endsWith("\uD83D\uDCC4.pdf");
        assertThat(name.codePointCount(0, name.length())).isEqualTo(154);
    }

    @Test
    void aFileWithoutANameIsRefused() {
        for (var name : List.of("", " ", "...", "/", "\u202E", "a/")) assertThatThrownBy(() -> FileName.of(name)).as(name).isInstanceOf(FileHasNoName.class);
        assertThatThrownBy(() -> FileName.of(null)).isInstanceOf(FileHasNoName.class);
    }
}
