package org.lastrada.intranet.shipped;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.lastrada.intranet.run.Intranet;
import org.lastrada.intranet.shipped.Browser.Window;

/** An empty intranet, from the line in its log to its first administrator's second factor. */
class FirstRunE2E {

    private static final Pattern LINK = Pattern.compile("http://localhost:\\d+/first-run\\?token=[\\w-]+");
    private static final String PASSWORD = "six copper kettles whistle";

    @Test
    void roosNamesThePlatformAndIsItsFirstAdministrator() {
        var data = Shipped.TARGET.resolve("empty");
        Freshly.clear(data);
        var intranet = Intranet.start(new Intranet.Wish(data, Path.of(System.getProperty("server.home")), Freshly.port(), Freshly.port(), Map.of("INTRANET_DEMO", "none")));
        try (var context = Browser.open(Window.ALL.get(0), intranet.address())) {
            var link = LINK.matcher(intranet.log());
            if (!link.find()) throw new AssertionError("the log shows no link to begin with");
            var page = context.newPage();
            begin(page, link.group());
            comeIn(page);
            page.navigate(link.group());
            assertThat(page.locator("[id='setup']")).hasCount(0);
        } finally {
            intranet.close();
        }
    }

    private static void begin(Page page, String link) {
        page.navigate(link.replaceAll("token=.*", "token=made-up"));
        assertThat(page.locator("[id='setup']")).hasCount(0);
        page.navigate(link);
        page.locator("[id='setup:name']").fill("Novo omrežje");
        page.locator("[id='setup:short-name']").fill("NO");
        page.locator("[id='setup:country']").selectOption("SI");
        page.locator("[id='setup:given-name']").fill("Roos");
        page.locator("[id='setup:family-name']").fill("Zupan");
        page.locator("[id='setup:email']").fill("roos@novo-omrezje.example");
        page.locator("[id='setup'] input[type=password]").fill("password1234");
        page.locator("[id='setup:confirm']").click();
        assertThat(page.locator("main .problems, main .field-error:not(:empty), main .field .error:not(:empty)").first()).isVisible();
        assertThat(page.locator("[id='setup:name']")).hasValue("Novo omrežje");
        page.locator("[id='setup'] input[type=password]").fill(PASSWORD);
        page.locator("[id='setup:confirm']").click();
        assertThat(page).hasURL(Pattern.compile(".*/sign-in.*"));
    }

    /** Whoever runs a platform is asked for a second factor before anything else. */
    private static void comeIn(Page page) {
        page.locator("[id='sign-in:login']").fill("roos@novo-omrezje.example");
        page.locator("[id='sign-in:password']").fill(PASSWORD);
        page.locator("[id='sign-in:enter']").click();
        assertThat(page).hasURL(Pattern.compile(".*/account/second-factor.*"));
        assertThat(page.locator(".brand").first()).containsText("NO");
    }
}
