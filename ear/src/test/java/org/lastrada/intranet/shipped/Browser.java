package org.lastrada.intranet.shipped;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Cookie;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Debian's Chromium; started once. */
final class Browser {

    /** A window that people have. */
    record Window(String name, int width, int height, ColorScheme scheme) {

        static final List<Window> ALL = List.of(new Window("desktop-light", 1280, 800, ColorScheme.LIGHT), new Window("desktop-dark", 1280, 800, ColorScheme.DARK),
                new Window("phone-light", 390, 844, ColorScheme.LIGHT), new Window("phone-dark", 390, 844, ColorScheme.DARK));
    }

    private static com.microsoft.playwright.Browser started;

    private Browser() { }

    private static synchronized com.microsoft.playwright.Browser started() {
        if (started == null) {
            var options = new BrowserType.LaunchOptions().setExecutablePath(chromium())
                    .setArgs(List.of("--no-sandbox", "--disable-gpu", "--disable-background-networking"));
            started = Playwright.create().chromium().launch(options);
        }
        return started;
    }

    private static Path chromium() {
        return Stream.of("/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome").map(Path::of).filter(Files::isExecutable).findFirst()
                .orElseThrow(() -> new AssertionError("The tests of what ships need a browser; install it with: apt-get install chromium"));
    }

    static BrowserContext open(Window window) {
        return open(window, Shipped.address());
    }

    /** At another intranet than the one all tests share. */
    static BrowserContext open(Window window, String address) {
        return started().newContext(new com.microsoft.playwright.Browser.NewContextOptions().setViewportSize(window.width(), window.height())
                .setColorScheme(window.scheme()).setLocale("en-GB").setBaseURL(address));
    }

    /** A window in which that person is signed in already. */
    static BrowserContext open(Window window, Guest person) {
        var context = open(window);
        person.cookies().forEach((name, value) -> context.addCookies(List.of(new Cookie(name, value).setUrl(Shipped.address()))));
        return context;
    }
}
