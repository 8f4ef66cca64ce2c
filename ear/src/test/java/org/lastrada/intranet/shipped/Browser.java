package org.lastrada.intranet.shipped;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Cookie;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** Debian's Chromium, without a screen where there is such a one; one for each thread of tests, as a browser takes orders from the thread that started it only. */
final class Browser {

    /** A window that people have. */
    record Window(String name, int width, int height, ColorScheme scheme) {

        static final List<Window> ALL = List.of(new Window("desktop-light", 1280, 800, ColorScheme.LIGHT), new Window("desktop-dark", 1280, 800, ColorScheme.DARK),
                new Window("phone-light", 390, 844, ColorScheme.LIGHT), new Window("phone-dark", 390, 844, ColorScheme.DARK));

        /** The same with the other colours. */
        Window byNight() {
            return ALL.stream().filter(window -> window.width == width && window.scheme == ColorScheme.DARK).findFirst().orElseThrow();
        }
    }

    private static final ThreadLocal<com.microsoft.playwright.Browser> STARTED = ThreadLocal.withInitial(Browser::start);

    private Browser() { }

    private static com.microsoft.playwright.Browser start() {
        return Playwright.create().chromium().launch(new BrowserType.LaunchOptions().setExecutablePath(chromium())
                .setArgs(List.of("--no-sandbox", "--disable-gpu", "--disable-background-networking")));
    }

    private static Path chromium() {
        return Stream.of("/usr/bin/chromium-headless-shell", "/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome").map(Path::of).filter(Files::isExecutable).findFirst()
                .orElseThrow(() -> new AssertionError("The tests of what ships need a browser; install it with: apt-get install chromium-headless-shell"));
    }

    static BrowserContext open(Window window) {
        return open(window, Shipped.address());
    }

    /** At another intranet than the one all tests share; no browser knows the certificate of a test. */
    static BrowserContext open(Window window, String address) {
        return open(window, address, null);
    }

    /** @param kept cookies of an earlier window, as it told them; or null */
    static BrowserContext open(Window window, String address, String kept) {
        return STARTED.get().newContext(options(window, address).setStorageState(kept));
    }

    /** Of somebody whose browser speaks that language. */
    static BrowserContext open(Window window, Locale language) {
        return STARTED.get().newContext(options(window, Shipped.address()).setLocale(language.toLanguageTag()));
    }

    private static NewContextOptions options(Window window, String address) {
        return new NewContextOptions().setViewportSize(window.width(), window.height()).setColorScheme(window.scheme()).setLocale("en-GB").setBaseURL(address)
                .setIgnoreHTTPSErrors(address.startsWith("https:"));
    }

    /** A window in which that person is signed in already. */
    static BrowserContext open(Window window, Guest person) {
        var context = open(window);
        person.cookies().forEach((name, value) -> context.addCookies(List.of(new Cookie(name, value).setUrl(Shipped.address()))));
        return context;
    }
}
