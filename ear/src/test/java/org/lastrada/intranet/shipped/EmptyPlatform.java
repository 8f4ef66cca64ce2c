package org.lastrada.intranet.shipped;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.util.Map;
import java.util.regex.Pattern;
import org.lastrada.intranet.access.factor.AuthenticatorApp;
import org.lastrada.intranet.run.Intranet;
import org.lastrada.intranet.shipped.Browser.Window;

/**
 * A second intranet, with its own server and database and no demo data, on which nothing happened yet but the first run: one administrator
 * at work. Started when the first test asks for it and stopped when all have run.
 */
final class EmptyPlatform {

    private static final Pattern FIRST_LINK = Pattern.compile("SET UP THE PLATFORM[^\\n]*?(http://\\S+)");
    private static final String ADDRESS = "anna.lindqvist@platform.example";
    private static final String PASSWORD = "seven grey herons at dawn";
    private static EmptyPlatform one;

    private final Intranet intranet;
    private final String signedIn;
    private final ThreadLocal<BrowserContext> browser = ThreadLocal.withInitial(this::open);

    private EmptyPlatform(Intranet intranet) {
        this.intranet = intranet;
        try (var first = Browser.open(Window.ALL.get(0), intranet.address())) {
            var page = first.newPage();
            answerTheFirstRun(page);
            signIn(page);
            addSecondFactor(page);
            signedIn = first.storageState();
        }
    }

    private BrowserContext open() {
        return Browser.open(Window.ALL.get(0), intranet.address(), signedIn);
    }

    static synchronized EmptyPlatform one() {
        if (one == null) one = start();
        return one;
    }

    private static EmptyPlatform start() {
        var data = Shipped.TARGET.resolve("without-data");
        Freshly.clear(data);
        var intranet = Freshly.intranet(data, Freshly.port(), "none");
        Runtime.getRuntime().addShutdownHook(new Thread(intranet::close));
        return new EmptyPlatform(intranet);
    }

    /** A link that nobody was given opens nothing; a password that is refused costs none of the other answers. */
    private void answerTheFirstRun(Page page) {
        page.navigate(firstLink().replaceAll("token=.*", "token=made-up"));
        assertThat(page.locator("[id='setup']")).hasCount(0);
        page.navigate(firstLink());
        answers("password1234").forEach((field, value) -> page.locator("[id='setup:" + field + "']").fill(value));
        page.locator("[id='setup:country']").selectOption("SE");
        page.locator("[id='setup:confirm']").click();
        assertThat(page.locator("main .problems, main .field-error:not(:empty), main .field .error:not(:empty)").first()).isVisible();
        assertThat(page.locator("[id='setup:name']")).hasValue("Platform of the North");
        page.locator("[id='setup:password']").fill(PASSWORD);
        page.locator("[id='setup:confirm']").click();
        assertThat(page).hasURL(Pattern.compile(".*/sign-in.*"));
    }

    private static Map<String, String> answers(String password) {
        return Map.of("name", "Platform of the North", "short-name", "PoN", "given-name", "Anna", "family-name", "Lindqvist", "email", ADDRESS, "password", password);
    }

    /** Where its log sends who sets it up. */
    String firstLink() {
        var link = FIRST_LINK.matcher(intranet.log());
        if (!link.find()) throw new AssertionError("the log of a new platform tells no link to set it up");
        return link.group(1);
    }

    /** Whoever runs a platform is asked for a second factor before anything else. */
    private static void signIn(Page page) {
        page.locator("[id='sign-in:login']").fill(ADDRESS);
        page.locator("[id='sign-in:password']").fill(PASSWORD);
        page.locator("[id='sign-in:enter']").click();
        assertThat(page).hasURL(Pattern.compile(".*/account/second-factor.*"));
    }

    private static void addSecondFactor(Page page) {
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
        return browser.get().newPage();
    }

    long number(String sql) {
        return Counted.in(intranet, sql);
    }
}
