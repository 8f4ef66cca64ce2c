package org.lastrada.intranet.shipped;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.lastrada.intranet.shipped.Browser.Window;

/** The clock's work, started, paused and resumed by hand. */
class JobsE2E {

    /** Nothing else waits for it. */
    private static final String WORK = "Sweep files";

    private final Ask ask = new Ask(Shipped.intranet());

    @Test
    void anAdministratorStartsPausesAndResumesATask() {
        try (var context = Browser.open(Window.ALL.get(0), Shipped.signedInAnew("platform-administrator"))) {
            var page = context.newPage();
            page.navigate("/jobs/");
            ask.tell("update intranet.task_run set began = began - interval 1 day where task = 'sweep-files'");
            press(page, "Run now", "It runs as soon as a server is free");
            Until.so("it ran", () -> ask.number("select count(*) from intranet.task_run where task = 'sweep-files' and began > utc_timestamp(6) - interval 1 hour") == 1);

            press(page, "Pause", "Paused.");
            assertThat(row(page)).containsText("Not before it is resumed");
            assertThat(button(page, "Pause")).hasCount(0);
            page.screenshot(new Page.ScreenshotOptions().setFullPage(true).setPath(Shipped.TARGET.resolve("screenshots/jobs-paused.png")));

            press(page, "Resume", "Resumed.");
            assertThat(row(page)).not().containsText("Not before it is resumed");
            assertThat(button(page, "Pause")).isVisible();
            assertThat(button(page, "Resume")).hasCount(0);
        }
        assertThat(Shipped.as("secretariat").get("/jobs/").status()).isEqualTo(403);
    }

    private static void press(Page page, String what, String said) {
        button(page, what).click();
        assertThat(page).hasURL(Pattern.compile(".*/jobs/\\?done=jobs\\.\\w+"));
        assertThat(page.locator("main .message.ok")).containsText(said);
    }

    private static Locator button(Page page, String what) {
        return row(page).getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(what + ": " + WORK));
    }

    private static Locator row(Page page) {
        return page.locator("main tbody tr", new Page.LocatorOptions().setHasText(WORK));
    }
}
