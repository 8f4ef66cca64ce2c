package org.lastrada.intranet.shipped;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.lastrada.intranet.shipped.Browser.Window;

/** The calendar as a page at both sizes, and as the feed that a program reads by an address of its own. */
class CalendarE2E {

    private static final List<Window> SIZES = List.of(Window.ALL.get(0), Window.ALL.get(3));
    private static final String FEED = "/feed/calendar.ics?token=";

    @Test
    void aMonthIsMovedThroughByLinksKeysAndFiltersThatStandInTheAddress() {
        for (var window : SIZES) {
            try (var context = Browser.open(window, Shipped.as("secretariat"))) {
                var page = context.newPage();
                page.navigate("/calendar/?day=2027-01-15");
                assertThat(page.locator("#span")).hasText("January 2027");
                page.locator(".moving a[rel=prev]").click();
                assertThat(page).hasURL(Pattern.compile(".*day=2026-12-01.*"));
                assertThat(page.locator("#span")).hasText("December 2026");
                if (window.width() > 640) byKeys(page);
                else page.locator(".moving a[rel=next]").click();
                assertThat(page.locator("#span")).hasText("January 2027");
                page.navigate("/calendar/?view=list&day=2026-12-01&kind=term");
                assertThat(page.locator("select[name=kind]")).hasValue("term");
                shoot(page, "list-" + window.name());
                page.locator(".tabs a").nth(1).click();
                assertThat(page).hasURL(Pattern.compile(".*kind=term.*view=week.*|.*view=week.*kind=term.*"));
                shoot(page, "week-" + window.name());
                page.navigate("/calendar/");
                assertThat(page.locator("[aria-current=date]")).hasCount(1);
                assertThat(page.locator("[aria-current=date] time")).hasAttribute("datetime", Pattern.compile(LocalDate.now().minusDays(1) + "|" + LocalDate.now() + "|" + LocalDate.now().plusDays(1)));
            }
        }
    }

    /** On a phone there are no keys, and only the days on which something is. */
    private static void byKeys(Page page) {
        page.waitForLoadState();
        page.locator("td:has(time[datetime='2026-12-15']) a.day").focus();
        page.keyboard().press("ArrowDown");
        assertThat(page.locator("td:has(time[datetime='2026-12-22']) a.day")).isFocused();
        page.keyboard().press("PageDown");
    }

    @Test
    void aDayThatIsNoneIsToday() {
        var today = heading("/calendar/");
        for (var day : List.of("", "0", "text", "99999", "2026-13-45", "2026-02-30", "%2B99999-01-01", "0000-01-01", "-2026-01-01", "9999-12-31", "1'", "2026-11-29T10:00")) {
            for (var view : List.of("month", "week", "list", "nonsense")) {
                var answer = Shipped.as("secretariat").get("/calendar/?view=" + view + "&day=" + day);
                assertThat(answer.status()).as(view + " of " + day).isEqualTo(200);
                if (view.equals("month")) assertThat(Jsoup.parse(answer.body()).select("#span").text()).as(day).isEqualTo(today);
            }
        }
    }

    @Test
    @Tag("T8")
    void aProgramReadsWhatItsPersonMaySeeUntilTheAddressIsWithdrawn() {
        var giulia = Shipped.signedInAnew("member-staff");
        var address = make(giulia);
        var program = Shipped.guest();
        var feed = program.get(address);
        assertThat(feed.status()).isEqualTo(200);
        assertThat(feed.header("content-type").orElseThrow()).startsWith("text/calendar");
        assertThat(feed.body()).startsWith("BEGIN:VCALENDAR\r\n").contains("Ponte Aperto").doesNotContain("Kompas").doesNotContain("ATTENDEE");
        assertThat(feed.cookies()).isEmpty();
        assertUnchangedIsNotSentAgain(program, address, feed);
        assertThat(giulia.get("/account/calendar").body()).doesNotContain(address.substring(FEED.length())).contains("just now");
        assertClosed(address.replaceFirst("token=..", "token=AA"));
        var second = make(giulia);
        assertClosed(address);
        assertThat(program.get(second).status()).isEqualTo(200);
        assertThat(Form.on(giulia.get("/account/calendar"), "close").press(giulia, "withdraw").path()).contains("done=calendar.link-withdrawn");
        assertClosed(second);
        assertNowhereLogged(address, second);
    }

    private static void assertUnchangedIsNotSentAgain(Guest program, String address, Answer feed) {
        var tag = feed.header("etag").orElseThrow();
        var known = program.send("GET", address, Map.of("If-None-Match", "\"another\", " + tag), null);
        assertThat(known.status()).isEqualTo(304);
        assertThat(known.content()).isEmpty();
        var head = program.send("HEAD", address, Map.of(), null);
        assertThat(head.status()).isEqualTo(200);
        assertThat(head.content()).isEmpty();
        assertThat(head.header("content-length")).isEqualTo(feed.header("content-length"));
        assertThat(program.send("POST", address, Map.of(), "").status()).isEqualTo(405);
    }

    private static String make(Guest person) {
        var shown = Jsoup.parse(Form.on(person.get("/account/calendar"), "open").press(person, "make").body()).getElementById("address").text();
        assertThat(shown).startsWith(Shipped.address());
        return shown.substring(Shipped.address().replaceAll("/+$", "").length());
    }

    private static void assertClosed(String address) {
        var answer = Shipped.guest().get(address);
        assertThat(answer.status()).isEqualTo(404);
        assertThat(answer.body()).contains("This address opens nothing.");
        assertThat(answer.telltale()).isEmpty();
    }

    private static void assertNowhereLogged(String... addresses) {
        try (var files = Files.walk(Shipped.TARGET.resolve("shipped"))) {
            for (var log : files.filter(file -> file.toString().endsWith(".log")).toList()) {
                for (var address : addresses) assertThat(Files.readString(log, StandardCharsets.ISO_8859_1)).as(log.toString()).doesNotContain(address.substring(FEED.length()));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String heading(String address) {
        return Jsoup.parse(Shipped.as("secretariat").get(address).body()).select("#span").text();
    }

    private static void shoot(Page page, String name) {
        page.screenshot(new Page.ScreenshotOptions().setFullPage(true).setPath(Shipped.TARGET.resolve("screenshots/calendar-" + name + ".png")));
    }
}
