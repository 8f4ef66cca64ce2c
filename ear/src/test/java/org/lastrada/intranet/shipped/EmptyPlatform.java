package org.lastrada.intranet.shipped;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.util.Map;
import java.util.regex.Pattern;
import org.lastrada.intranet.access.AuthenticatorApp;
import org.lastrada.intranet.run.Intranet;
import org.lastrada.intranet.shipped.Browser.Window;

/** A second intranet on which nothing happened yet but the first run: its own server and database, no demo data, one administrator at work. */
final class EmptyPlatform implements AutoCloseable {

    private static final Pattern FIRST_LINK = Pattern.compile("SET UP THE PLATFORM[^\\n]*?(http://\\S+)");
    private static final String ADDRESS = "anna.lindqvist@platform.example";
    private static final String PASSWORD = "seven grey herons at dawn";

    private final Intranet intranet;
    private final BrowserContext browser;

    private EmptyPlatform(Intranet intranet) {
        this.intranet = intranet;
        this.browser = Browser.open(Window.ALL.get(0), intranet.address());
    }

    static EmptyPlatform start() {
        var data = Shipped.TARGET.resolve("without-data");
        Freshly.clear(data);
        var server = Path.of(System.getProperty("server.home"));
        var platform = new EmptyPlatform(Intranet.start(new Intranet.Wish(data, server, Freshly.port(), Freshly.port(), Map.of("INTRANET_DEMO", "none"))));
        try (var page = platform.newPage()) {
            platform.answerTheFirstRun(page);
            signIn(page);
            addSecondFactor(page);
        }
        return platform;
    }

    private void answerTheFirstRun(Page page) {
        var link = FIRST_LINK.matcher(intranet.log());
        if (!link.find()) throw new AssertionError("the log of a new platform tells no link to set it up");
        page.navigate(link.group(1));
        Map.of("name", "Platform of the North", "short-name", "PoN", "given-name", "Anna", "family-name", "Lindqvist", "email", ADDRESS, "password", PASSWORD)
                .forEach((field, value) -> page.locator("[id='setup:" + field + "']").fill(value));
        page.locator("[id='setup:country']").selectOption("SE");
        page.locator("[id='setup:confirm']").click();
        assertThat(page).hasURL(Pattern.compile(".*/sign-in.*"));
    }

    private static void signIn(Page page) {
        page.locator("[id='sign-in:login']").fill(ADDRESS);
        page.locator("[id='sign-in:password']").fill(PASSWORD);
        page.locator("[id='sign-in:enter']").click();
        page.waitForURL(url -> !url.contains("/sign-in"));
    }

    private static void addSecondFactor(Page page) {
        page.navigate("/account/second-factor");
        if (page.locator("[id='proof:password']").isVisible()) {
            page.locator("[id='proof:password']").fill(PASSWORD);
            page.locator("[id='proof:prove']").click();
        }
        page.locator("[id='begin:add']").click();
        page.locator("[id='confirm:code']").fill(AuthenticatorApp.code(page.locator("#secret").innerText()));
        page.locator("[id='confirm:save']").click();
        assertThat(page.locator("#codes")).isVisible();
    }

    /** A page of the administrator, signed in. */
    Page newPage() {
        return browser.newPage();
    }

    long number(String sql) {
        return Counted.in(intranet, sql);
    }

    @Override
    public void close() {
        browser.close();
        intranet.close();
    }
}
