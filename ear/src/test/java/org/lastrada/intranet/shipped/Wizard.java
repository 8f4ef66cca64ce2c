package org.lastrada.intranet.shipped;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.regex.Pattern;

/** The import as somebody goes through it in a browser. */
final class Wizard {

    private static final Path LISTS = Path.of(System.getProperty("basedir", "."), "..", "ejb/src/test/resources/intake");

    final Page page;

    Wizard(Page page) {
        this.page = page;
    }

    Wizard bring(String list) {
        try {
            return bring(list, Files.readAllBytes(LISTS.resolve(list)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Wizard bring(String name, byte[] content) {
        page.navigate("/imports/new");
        page.locator("[id='bring:file']").setInputFiles(Handed.file(name, content));
        page.locator("[id='bring:read']").click();
        return this;
    }

    Wizard wasReadAs(String encoding, String delimiter) {
        assertThat(page.locator("[id='reading:encoding']")).hasValue(encoding);
        assertThat(page.locator("[id='reading:delimiter']")).hasValue(delimiter);
        return this;
    }

    Wizard showRows() {
        page.locator("[id='columns:on']").click();
        assertThat(page).hasURL(Pattern.compile(".*/imports/rows\\?id=\\d+.*"));
        return this;
    }

    Wizard counts(String verdict, int rows) {
        assertThat(page.locator(".facets a", new Page.LocatorOptions().setHasText(Pattern.compile("^" + verdict))).locator(".count")).hasText(Integer.toString(rows));
        return this;
    }

    /** @param line of the file on which it begins */
    Locator row(int line) {
        return page.locator("#row-" + line);
    }

    /** Types the cells anew, by their labels, and takes the row so. */
    Wizard mend(int line, Map<String, String> cells) {
        cells.forEach((label, cell) -> row(line).getByLabel(label, new Locator.GetByLabelOptions().setExact(true)).fill(cell));
        return press(line, "Use what I typed");
    }

    Wizard leaveOut(int line) {
        return press(line, "Leave out");
    }

    Wizard press(int line, String button) {
        row(line).locator("input[type=submit][value='" + button + "']").click();
        return this;
    }

    Wizard apply(String button) {
        assertThat(page.locator("[id$=':apply']")).hasText(button);
        page.locator("[id$=':apply']").click();
        assertThat(page).hasURL(Pattern.compile(".*/imports/result\\?id=\\d+.*"));
        return this;
    }

    Wizard undo() {
        page.locator("[id='undo:take-back']").click();
        assertThat(page).hasURL(Pattern.compile(".*done=intake.undone.*"));
        return this;
    }
}
