package org.lastrada.intranet.shipped;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.regex.Pattern;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.lastrada.intranet.shipped.Browser.Window;

/** Files that are no list: each is answered with a sentence, and nothing is kept of it. */
@ResourceLock(Shipped.WHAT_PEOPLE_CHANGE)
class UnreadableListsE2E {

    private static final byte[] COMPOUND_FILE = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 0x1A, (byte) 0xE1};

    @Test
    void aWorkbookWithAPasswordIsWantedWithoutIt() {
        refused("members.xlsx", Arrays.copyOf(COMPOUND_FILE, 8_192), "is protected by a password");
    }

    @Test
    void aRenamedPictureIsNoSpreadsheet() {
        refused("members.xlsx", "\u0089PNG\r\n and what a picture holds".getBytes(ISO_8859_1), "is not a spreadsheet that can be read here");
    }

    @Test
    @Tag("E2")
    void aWorkbookThatUnpacksToFourHundredMegabytesIsNotOpened() throws IOException {
        refused("members.xlsx", bomb(), "is built in a way that no spreadsheet program uses");
    }

    @Test
    void aMillionShortRowsAreTooMany() {
        refused("members.csv", ("name,country\n" + "a,b\n".repeat(1_000_000)).getBytes(UTF_8), "more than 5,000 rows");
    }

    @Test
    void zeroBytesAreNoSpreadsheet() {
        refused("members.csv", new byte[100_000], "is not a spreadsheet that can be read here");
    }

    @Test
    void sixMegabytesAreTooLargeForAList() {
        refused("members.csv", "name,country\n".repeat(420_000).getBytes(UTF_8), "larger than 5 MB");
    }

    @Test
    void twentyMegabytesAreAnsweredBeforeTheyAreRead() {
        var before = imports();
        try (var browser = Browser.open(Window.ALL.get(0), Shipped.as("secretariat"))) {
            var page = browser.newPage();
            new Wizard(page).bring("members.csv", "name,country\n".repeat(1_600_000).getBytes(UTF_8));
            assertThat(page.locator("main")).containsText("What you sent is too large: 5 MB is the most for a list, 2 MB for a picture, 25 MB for a file and 64 MB for several files at once.");
        }
        assertThat(imports()).isEqualTo(before);
    }

    private static void refused(String name, byte[] content, String sentence) {
        var before = imports();
        try (var browser = Browser.open(Window.ALL.get(0), Shipped.as("secretariat"))) {
            Page page = browser.newPage();
            new Wizard(page).bring(name, content);
            assertThat(page.locator("main [role=alert]")).containsText(sentence);
            assertThat(page).hasURL(Pattern.compile(".*/imports/new$"));
        }
        assertThat(imports()).isEqualTo(before);
    }

    private static long imports() {
        return Counted.in(Shipped.intranet(), "select count(*) from import");
    }

    private static byte[] bomb() throws IOException {
        var out = new ByteArrayOutputStream();
        var megabyte = " ".repeat(1_000_000).getBytes(UTF_8);
        try (var zip = new ZipOutputStream(out)) {
            zip.setLevel(Deflater.BEST_SPEED);
            zip.putNextEntry(new ZipEntry("[Content_Types].xml"));
            zip.putNextEntry(new ZipEntry("xl/workbook.xml"));
            zip.putNextEntry(new ZipEntry("xl/worksheets/sheet1.xml"));
            for (int written = 0; written < 400; written++) zip.write(megabyte);
        }
        return out.toByteArray();
    }
}
