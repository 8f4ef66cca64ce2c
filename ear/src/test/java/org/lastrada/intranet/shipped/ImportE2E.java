package org.lastrada.intranet.shipped;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.function.Consumer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

/** Lists come into a platform that has none of their organisations yet; each test takes back what it brought. */
@Order(5)
class ImportE2E {

    private static final String ORGANISATIONS = "select count(*) from organisation";

    private final EmptyPlatform platform = EmptyPlatform.one();

    @Test
    void aSoundListIsNewOnceAndTheSameFromThenOn() {
        var before = platform.number(ORGANISATIONS);
        try (var page = platform.newPage()) {
            var wizard = new Wizard(page).bring("organisations.csv").wasReadAs("UTF-8", ",").showRows();
            wizard.counts("New", 30).counts("Cannot be taken", 0).counts("Perhaps a duplicate", 0).apply("Add 30 organisations");
            var result = page.url();
            assertThat(platform.number(ORGANISATIONS)).isEqualTo(before + 30);

            wizard.bring("organisations.csv").showRows().counts("Same as here", 30).counts("New", 0).counts("Changed", 0);
            assertThat(page.locator("[id$=':apply']")).hasCount(0);

            page.navigate(result);
            wizard.undo();
            assertThat(platform.number(ORGANISATIONS)).isEqualTo(before);
        }
    }

    @Test
    void aListAsSpreadsheetsGiveItIsMendedOnTheScreen() {
        throughTheWizard("organisations-messy.csv", "UTF-8", "Strehë e Re", 12, wizard -> { });
    }

    @Test
    void lettersThatAnOldEncodingLostAreTypedAnew() {
        throughTheWizard("organisations-windows-1250.csv", "windows-1250", "Zażółć Gęślą", 12, wizard -> {
            assertThat(wizard.row(6)).containsText("“??????? ???” has no letter.");
            wizard.mend(6, Map.of("Name", "Отворен път"));
        });
    }

    private void throughTheWizard(String list, String encoding, String first, int added, Consumer<Wizard> more) {
        var before = platform.number(ORGANISATIONS);
        try (var page = platform.newPage()) {
            var wizard = new Wizard(page).bring(list).wasReadAs(encoding, ";").showRows();
            everyBadRowSaysWhy(wizard);
            mend(wizard);
            more.accept(wizard);
            wizard.apply("Add " + added + " organisations");
            assertThat(page.locator("main")).containsText(first);
            var result = page.url();
            standsInTheRegister(wizard, first, "Haltestelle Zürich", "Nová Cesta", "Łódź Pomoc", "Malmö Hjälp", "Отворен път");
            assertThat(platform.number(ORGANISATIONS)).isEqualTo(before + added);
            page.navigate(result);
            wizard.undo();
            assertThat(platform.number(ORGANISATIONS)).isEqualTo(before);
            assertThat(platform.number("select count(*) from organisation where short_name in ('Łódź Pomoc', 'Malmö Hjälp')")).isZero();
        }
    }

    private static void everyBadRowSaysWhy(Wizard wizard) {
        assertThat(wizard.row(12)).containsText("Row 10, Haus Anker: has the same name");
        assertThat(wizard.row(13)).containsText("begins like a formula");
        assertThat(wizard.row(13)).containsText("“XX” is no country");
        assertThat(wizard.row(13)).containsText("There is no day 31.02.2019 in the calendar.");
        assertThat(wizard.row(13)).containsText("“javascript:alert(1)” is no website");
        assertThat(wizard.row(13)).containsText("“not an address” is no e-mail address");
        assertThat(wizard.row(14)).containsText("This is missing.");
        assertThat(wizard.row(15)).containsText("There is no membership class “observer”. Known are: Associate, Member, Secretariat.");
        assertThat(wizard.row(15)).containsText("“soon” is no date");
        assertThat(wizard.row(16)).containsText("A quotation mark opens in column 1 and is never closed.");
    }

    private static void mend(Wizard wizard) {
        wizard.leaveOut(12).leaveOut(13);
        wizard.mend(14, Map.of("Name", "Rotterdam Steun"));
        wizard.mend(15, Map.of("Class", "Member", "Joined", "01.05.2019"));
        wizard.mend(16, Map.of("Name", "Malmö Hjälp", "E-mail", "kontakt@malmo-hjalp.example"));
    }

    private static void standsInTheRegister(Wizard wizard, String... names) {
        for (var name : names) {
            wizard.page.navigate("/organisations/?text=" + URLEncoder.encode(name, StandardCharsets.UTF_8));
            assertThat(wizard.page.locator("main tbody a.row-link")).hasText(name);
        }
    }

    @Test
    void aRowIsTheSameAsWhateverSomebodyFindsBySearching() {
        var list = "name,country,class,city\nPlattform des Nordens,SE,secretariat,Uppsala\n".getBytes(StandardCharsets.UTF_8);
        try (var page = platform.newPage()) {
            var wizard = new Wizard(page).bring("ours.csv", list).showRows().counts("New", 1).press(2, "Same as another one …");
            page.locator("#text").fill("no such name");
            page.keyboard().press("Enter");
            assertThat(page.locator("main")).containsText("No record here has that in its name or address.");
            page.locator("#text").fill("PON");
            page.keyboard().press("Enter");
            page.locator("main tbody input[type=submit]").click();
            wizard.counts("Changed", 1);
            assertThat(wizard.row(2)).containsText("was chosen for this row");
            wizard.apply("Change 1 organisation");
            assertThat(platform.number("select count(*) from organisation where city = 'Uppsala'")).isOne();
            wizard.undo();
            assertThat(platform.number("select count(*) from organisation where city = 'Uppsala'")).isZero();
        }
    }
}
