package org.lastrada.intranet.shipped;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.args.AxeRunOptions;
import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.lastrada.intranet.shipped.Browser.Window;

/** Every page of {@code pages.csv} at both sizes, by day and by night, on the desk in English and on the phone in French: nothing for axe to find, nothing wider than the window, no script error; and a picture of it. */
@Order(1)
@Execution(ExecutionMode.CONCURRENT)
class EveryPageE2E {

    private static final Path PICTURES = Shipped.TARGET.resolve("screenshots");
    /** The browser takes no picture of a page as long as all of the rights on a phone. */
    private static final int TALLEST = 6000;
    private static final List<String> ROLES = List.of("secretariat", "platform-administrator");
    private static final List<String> OF_COLOURS = List.of("color-contrast", "link-in-text-block");
    private static final Path FINDINGS = Shipped.TARGET.resolve("axe.csv");
    private static final List<String> ALL_FINDINGS = new CopyOnWriteArrayList<>();

    @BeforeAll
    static void begin() throws IOException {
        Files.createDirectories(PICTURES);
    }

    @AfterAll
    static void tell() throws IOException {
        Files.writeString(FINDINGS, "page,window,rule,element\n");
        Files.write(FINDINGS, ALL_FINDINGS, StandardOpenOption.APPEND);
    }

    @ParameterizedTest
    @MethodSource("windows")
    @Tag("H4")
    void isAccessibleFitsAndRunsWithoutErrors(Window window) {
        var findings = new ArrayList<String>();
        var francophone = isFrench(window) ? Optional.of(Francophone.signedIn()) : Optional.<Guest>empty();
        for (var role : ROLES) lookAtAll(Browser.open(window, francophone.orElseGet(() -> Shipped.as(role))), mine(role), window, findings);
        lookAtAll(Browser.open(window, language(window)), open(), window, findings);
        ALL_FINDINGS.addAll(findings);
        assertThat(findings).isEmpty();
    }

    static List<Window> windows() {
        return Window.ALL.stream().filter(window -> window.scheme() == ColorScheme.LIGHT).toList();
    }

    /** On a phone, where the longer words of French have the least room. */
    private static boolean isFrench(Window window) {
        return window.width() < 640;
    }

    private static Locale language(Window window) {
        return isFrench(window) ? Locale.FRENCH : Locale.UK;
    }

    private static void lookAtAll(BrowserContext context, List<String> paths, Window window, List<String> findings) {
        try (context) {
            var page = context.newPage();
            watch(page, window, findings);
            for (var path : paths) look(page, path, window, findings);
        }
    }

    private static List<String> open() {
        return views().filter(p -> "open".equals(p.getValue())).map(Map.Entry::getKey).toList();
    }

    /** The administrator sees what the secretariat may not. */
    private static List<String> mine(String role) {
        return views().filter(p -> !"open".equals(p.getValue()))
                .filter(p -> Pages.mayOpen(p.getValue(), java.util.Set.of(role)) && ("secretariat".equals(role) || !Pages.mayOpen(p.getValue(), java.util.Set.of("secretariat"))))
                .map(Map.Entry::getKey).toList();
    }

    private static java.util.stream.Stream<Map.Entry<String, String>> views() {
        return Pages.all().entrySet().stream().filter(p -> Pages.isView(p.getKey()));
    }

    /** By night the same page has other colours and nothing else. */
    private static void look(Page page, String path, Window window, List<String> findings) {
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.LIGHT));
        page.navigate(Pages.address(path));
        var language = page.locator("html").getAttribute("lang");
        if (!language(window).getLanguage().equals(language)) findings.add(String.join(",", path, window.name(), "language", language));
        shoot(page, path, window);
        find(axe(page), path, window, findings);
        fits(page, path, window, findings);

        var night = window.byNight();
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
        shoot(page, path, night);
        find(axe(page).withRules(OF_COLOURS), path, night, findings);
        fits(page, path, night, findings);
        use(page);
    }

    /** Whatever does something on the page itself does it: the policy for scripts stands in nothing's way. What is sent is pressed by whoever tests it. */
    private static void use(Page page) {
        page.evaluate("document.querySelectorAll('a, input, select, textarea, summary, button[type=button], [aria-haspopup]').forEach(part => { part.focus(); if (part.matches('summary, button, [aria-haspopup]')) part.click(); })");
    }

    private static void fits(Page page, String path, Window window, List<String> findings) {
        var wide = (Integer) page.evaluate("document.documentElement.scrollWidth");
        if (wide > window.width()) findings.add(String.join(",", path, window.name(), "wider-than-the-window", wide + " px"));
    }

    private static void shoot(Page page, String path, Window window) {
        page.screenshot(new Page.ScreenshotOptions().setFullPage(true).setClip(0, 0, window.width(), Math.min(TALLEST, height(page)))
                .setPath(PICTURES.resolve(path.substring(1).replace('/', '-') + "-" + window.name() + ".jpeg")));
    }

    /** What axe does for frames (another page for each look) is left out, as ours have none, and so is the telling of all that is as it should be. */
    static AxeBuilder axe(Page page) {
        var violations = new AxeRunOptions();
        violations.setResultTypes(List.of("violations"));
        return new AxeBuilder(page).setLegacyMode(true).options(violations);
    }

    private static void find(AxeBuilder axe, String path, Window window, List<String> findings) {
        for (var rule : axe.analyze().getViolations()) findings.add(String.join(",", path, window.name(), rule.getId(), element(rule)));
    }

    private static int height(Page page) {
        return (Integer) page.evaluate("Math.ceil(document.documentElement.getBoundingClientRect().height)");
    }

    private static void watch(Page page, Window window, List<String> findings) {
        page.onConsoleMessage(message -> {
            var expected = message.text().contains("status of 40");
            if ("error".equals(message.type()) && !expected) findings.add(String.join(",", page.url().replaceAll("^https?://[^/]+", ""), window.name(), "console", message.text().replace(',', ';')));
        });
        page.onPageError(error -> findings.add(String.join(",", page.url().replaceAll("^https?://[^/]+", ""), window.name(), "script", error.replace(',', ';').replace('\n', ' '))));
    }

    private static String element(Rule rule) {
        return rule.getNodes().stream().map(node -> node.getHtml().replaceAll("[,\\s]+", " ")).limit(3).reduce((one, other) -> one + " | " + other).orElse("");
    }
}
