package org.lastrada.intranet.shipped;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.time.LocalDate;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.lastrada.intranet.shipped.Browser.Window;

/** Maaike decides about the membership of Ponte Aperto. */
@ResourceLock(Shipped.WHAT_PEOPLE_CHANGE)
class MembershipE2E {

    private static void asMaaike(Consumer<Page> work) {
        try (var context = Browser.open(Window.ALL.get(0), Shipped.signedInAnew("secretariat"))) {
            var page = context.newPage();
            page.navigate("/organisations/?text=Ponte+Aperto");
            page.locator("main a.row-link").first().click();
            page.navigate(page.url().replace("/detail", "/membership"));
            work.accept(page);
        }
    }

    @Test
    void whatIsRefusedIsSaidOnceInItsFormAndWhatWasTypedStandsInNoOther() {
        asMaaike(page -> {
            suspend(page, LocalDate.of(2026, 3, 2), LocalDate.of(2026, 3, 1), "Typed for the suspension");

            assertThat(page.locator("main .problems")).hasCount(1);
            assertThat(page.locator("form[id='suspension'] .problems")).isVisible();
            assertThat(page.locator("[id='suspension:reason']")).hasValue("Typed for the suspension");
            assertThat(page.locator("[id='ending:reason']")).hasValue("");
            assertThat(page.locator("[id='override:until']")).hasValue("");
        });
    }

    @Test
    void aSuspensionIsTakenBackOnItsFirstDayAtOnce() {
        asMaaike(page -> {
            var before = page.locator("main .status").first().textContent();
            suspend(page, LocalDate.now(), null, "Mistaken for another");
            assertThat(page.locator("main .message.ok")).isVisible();
            assertThat(page.locator("main .status").first()).not().hasText(before);

            page.locator("[id='lifting:do']").click();
            assertThat(page.locator("main .message.ok")).isVisible();
            assertThat(page.locator("main .status").first()).hasText(before);
        });
    }

    @Test
    void aMistypedPeriodIsWithdrawnAndTheRightOneTakesItsPlace() {
        asMaaike(page -> {
            var wrong = page.locator("[id='periods'] li").filter(new Locator.FilterOptions().setHasText("2062"));
            add(page, LocalDate.of(2061, 1, 1), LocalDate.of(2062, 12, 31));
            wrong.getByRole(AriaRole.BUTTON).click();
            assertThat(page.locator("main .message.ok")).isVisible();
            assertThat(wrong).hasCount(0);
            add(page, LocalDate.of(2061, 1, 1), LocalDate.of(2061, 12, 31));
            assertThat(page.locator("[id='periods']")).containsText("2061");
        });
    }

    private static void add(Page page, LocalDate from, LocalDate until) {
        page.locator("[id='period:from']").fill(from.toString());
        page.locator("[id='period:until']").fill(until.toString());
        page.locator("[id='period:do']").click();
        assertThat(page.locator("main .message.ok")).isVisible();
    }

    private static void suspend(Page page, LocalDate from, LocalDate until, String reason) {
        page.locator("[id='suspension:from']").fill(from.toString());
        page.locator("[id='suspension:until']").fill(until == null ? "" : until.toString());
        page.locator("[id='suspension:reason']").fill(reason);
        page.locator("[id='suspension:do']").click();
    }
}
