package org.lastrada.intranet.shipped;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.Page;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.lastrada.intranet.shipped.Browser.Window;

/** What a person does with the keyboard and the eyes. */
class JourneyE2E {

    @Test
    void maaikeFollowsALinkSignsInSeesTheRegisterAndLeaves() {
        try (var context = Browser.open(Window.ALL.get(0))) {
            var page = context.newPage();
            page.navigate("/organisations/");
            page.getByLabel("E-mail").or(page.locator("[id='sign-in:login']")).first().fill(Shipped.login("secretariat"));
            page.locator("[id='sign-in:password']").fill(Shipped.PASSWORD);
            page.keyboard().press("Enter");
            assertThat(page).hasURL(Pattern.compile(".*/organisations/?$"));
            assertThat(page.locator("main table tbody tr").first()).isVisible();
            page.locator("header summary").last().click();
            page.locator("form[action='/sign-out']:not(.leave) button").click();
            assertThat(page).hasURL(Pattern.compile(".*/sign-in$"));
        }
    }

    @Test
    void aWrongPasswordIsASentenceAndTheAddressStays() {
        try (var context = Browser.open(Window.ALL.get(2))) {
            var page = context.newPage();
            page.navigate("/sign-in");
            page.locator("[id='sign-in:login']").fill("pieter.smit@platform.example");
            page.locator("[id='sign-in:password']").fill("I have forgotten it");
            page.keyboard().press("Enter");
            assertThat(page.getByRole(AriaRole.ALERT)).isVisible();
            assertThat(page.locator("[id='sign-in:login']")).hasValue("pieter.smit@platform.example");
        }
    }

    @Test
    void theFirstTabOnAPageSkipsToItsContent() {
        try (var context = Browser.open(Window.ALL.get(0), Shipped.as("secretariat"))) {
            Page page = context.newPage();
            page.navigate("/organisations/");
            page.keyboard().press("Tab");
            assertThat(page.locator("a.skip")).isFocused();
        }
    }
}
