package org.lastrada.intranet.shipped;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.lastrada.intranet.shipped.Browser.Window;

/** Long work from asking for it to its file: left and found again, and without a script. */
class LongWorkE2E {

    private static final double PATIENCE = 60_000;

    @Test
    void theWholeRegisterIsAskedForLeftFoundAgainAndTaken() {
        try (var context = Browser.open(Window.ALL.get(2), Shipped.as("secretariat"))) {
            var page = context.newPage();
            page.navigate("/progress/");
            page.locator("[id^='ask:kinds:'][id$=':begin']").first().click();
            assertThat(page.locator("main h1")).hasText("The whole register as one file");
            shoot(page, "asked");
            assertThat(page.locator("button[name=format]").first()).isVisible(new LocatorAssertions.IsVisibleOptions().setTimeout(PATIENCE));
            shoot(page, "done");
            var address = page.url().replaceAll("^https?://[^/]+", "").replaceAll("[?&]done=.*", "");
            page.navigate("/");
            var found = page.locator(".duties a.button[href='" + address + "']");
            assertThat(found).hasText("See what came of it");
            found.click();
            var file = page.waitForDownload(() -> page.locator("button[value=csv]").click());
            assertThat(file.suggestedFilename()).isEqualTo("whole-register.csv");
            page.navigate("/");
            assertThat(found).hasCount(0);
            page.navigate("/duties/done");
            assertThat(page.locator("tbody tr").first()).containsText("You took the file");
        }
    }

    @Test
    void everybodyIsTakenWithoutAScriptAndIsNobodyElses() {
        var maaike = Shipped.as("secretariat");
        var ask = Form.on(maaike.get("/progress/"), "ask");
        var address = ask.press(maaike, "kinds:1:begin").path();
        Until.so("everybody is in the file", () -> maaike.get(address).body().contains("value=\"csv\""));
        var id = address.replaceAll(".*id=", "");

        var file = maaike.post("/progress/file", Map.of("id", id, "format", "csv"));
        assertThat(file.header("content-disposition")).contains("attachment; filename=\"everybody.csv\"");
        assertThat(file.body().lines().count()).isGreaterThan(100);
        assertThat(maaike.post("/progress/file", Map.of("id", id, "format", "xlsx")).header("content-disposition")).contains("attachment; filename=\"everybody.xlsx\"");
        assertThat(maaike.get("/progress/state?id=" + id).body()).contains("\"percent\":100").contains("\"state\":\"DONE\"");
        for (var foreign : new String[] {"/progress/detail", "/progress/state", "/progress/cancel"}) {
            assertThat(Shipped.as("head-of-member").get(foreign + "?id=" + id).status()).as(foreign).isEqualTo(404);
        }
        assertThat(Shipped.as("head-of-member").post("/progress/file", Map.of("id", id)).status()).isEqualTo(404);
        assertThat(Shipped.guest().post("/progress/file", Map.of("id", id)).leadsToSignIn()).isTrue();
    }

    private static void shoot(Page page, String name) {
        page.screenshot(new Page.ScreenshotOptions().setPath(Path.of(System.getProperty("target"), "screenshots", "progress-" + name + ".png")).setFullPage(true));
    }
}
