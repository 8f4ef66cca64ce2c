package org.lastrada.intranet.shipped;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Page;
import java.net.URLEncoder;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.lastrada.intranet.shipped.Browser.Window;

/** Somebody looks for something, in the top bar, on the page of answers, on a phone and without a mouse. */
class SearchE2E {

    private static final List<String> NASTY = List.of("<script>alert(1)</script> kompas", "\"><img src=x onerror=alert(1)> kompas", "' or '1'='1", "kompas%' --", "#{7919*7907} ${7919*7907} kompas",
            "{{7919*7907}} kompas", "\u202ekompas", "javascript:alert(1)", "kompas\u0000", "%zz", "x".repeat(5000), "😀");

    @Test
    void theTopBarLeadsToAnswersThatCanBeNarrowed() {
        try (var context = Browser.open(Window.ALL.get(0), Shipped.as("member-staff"))) {
            var page = context.newPage();
            page.navigate("/people/");
            page.locator("#shell-search").fill("kompas");
            page.locator("#shell-search").press("Enter");
            page.waitForURL("**/search?q=kompas");
            assertThat(page.locator(".results > li")).not().hasCount(0);
            assertThat(page.locator(".results mark").first()).hasText("Kompas");
            look(page, "desktop-light");
            page.locator(".facets a", new Page.LocatorOptions().setHasText("Organisations")).click();
            assertThat(page.locator(".results > li")).hasCount(1);
            assertThat(page.locator(".facets a[aria-current]")).containsText("Organisations");
            page.locator(".results a").click();
            page.waitForURL("**/organisations/detail?id=*");
        }
    }

    @Test
    void suggestionsAreChosenWithTheKeyboard() {
        try (var context = Browser.open(Window.ALL.get(1), Shipped.as("member-staff"))) {
            var page = context.newPage();
            page.navigate("/");
            var field = page.locator("#shell-search");
            page.waitForResponse("**/suggestions?q=jel*", () -> field.pressSequentially("jel"));
            assertThat(field).hasAttribute("aria-expanded", "true");
            field.press("ArrowDown");
            assertThat(page.locator("[role=option][aria-selected=true]")).containsText("Jel");
            look(page, "suggestions-desktop-dark");
            field.press("Escape");
            assertThat(field).hasAttribute("aria-expanded", "false");
            page.waitForResponse("**/suggestions?q=jele*", () -> field.pressSequentially("e"));
            field.press("ArrowDown");
            field.press("Enter");
            page.waitForURL("**/detail?id=*");
        }
    }

    @Test
    void everythingWorksOnAPhone() {
        for (var window : Window.ALL.subList(2, 4)) {
            try (var context = Browser.open(window, Shipped.as("member-staff"))) {
                var page = context.newPage();
                page.navigate("/");
                page.locator(".bar a.only-phone").click();
                page.waitForURL("**/search");
                shoot(page, "nothing-asked-" + window.name());
                page.waitForResponse("**/suggestions?q=komp*", () -> page.locator("#search-text").pressSequentially("komp"));
                look(page, "suggestions-" + window.name());
                page.locator("#search-text").fill("kompsa");
                page.locator("#search-text").press("Enter");
                page.waitForURL("**/search?q=kompsa");
                assertThat(page.locator(".message.info")).isVisible();
                assertThat(page.locator(".results > li")).not().hasCount(0);
                look(page, window.name());
                assertThat((Integer) page.evaluate("document.documentElement.scrollWidth")).isLessThanOrEqualTo(window.width());
            }
        }
    }

    @Test
    void whatIsTypedIsShownAndNeverRun() {
        var giulia = Shipped.as("member-staff");
        for (var typed : NASTY) {
            for (var address : List.of("/search?q=", "/suggestions?q=")) {
                var answer = giulia.get(address + ("%zz".equals(typed) ? typed : URLEncoder.encode(typed, UTF_8)));
                assertThat(answer.status()).as(address + typed).isLessThan(500);
                assertThat(answer.telltale()).as(address + typed).isEmpty();
                assertThat(answer.body()).as(address + typed).doesNotContain("<script>alert", "<img src=x", "62615533");
            }
        }
    }

    @Test
    void anAddressMadeByHandIsNarrowedToNothingAtWorst() {
        var giulia = Shipped.as("member-staff");
        for (var tail : List.of("&page=-1", "&page=999999999", "&page=x", "&sort='", "&kind=nothing", "&organisation=1%27%20or%201=1", "&year=9999999999999", "&theme=%00", "&country=%22%3E",
                "&kind=person".repeat(200), "&sort=newest&desc=1&page=2")) {
            assertThat(giulia.get("/search?q=kompas" + tail).status()).as(tail).isIn(200, 400);
        }
        assertThat(Jsoup.parse(giulia.get("/search?q=kompas&kind=nothing").body()).select(".results > li")).isEmpty();
        assertThat(giulia.get("/search?q=the").body()).contains("Nothing that you may see");
    }

    @Test
    void whoIsHiddenIsNoWhereInWhatIsSent() {
        var ask = new Ask(Shipped.intranet());
        var hidden = ask.text("""
                select p.family_name from intranet.person p join intranet.affiliation a on a.person_id = p.id and a.ends is null
                where p.listed = 0 and a.organisation_id not in (select organisation_id from intranet.affiliation b join intranet.person g on g.id = b.person_id where g.email = ?)
                and (select count(*) from intranet.person o where o.family_name = p.family_name) = 1 limit 1""", Shipped.login("member-staff"));
        var asked = URLEncoder.encode(hidden, UTF_8);
        assertThat(Jsoup.parse(Shipped.as("secretariat").get("/search?q=" + asked).body()).select(".results").text()).contains(hidden);
        assertThat(Jsoup.parse(Shipped.as("member-staff").get("/search?q=" + asked).body()).select(".results, .facets").text()).doesNotContain(hidden);
        assertThat(Shipped.as("member-staff").get("/suggestions?q=" + asked).body()).doesNotContain(hidden);
    }

    @Test
    void askingFasterThanAnybodyTypesIsRefusedForAWhile() {
        var fundraiser = Shipped.as("fundraiser");
        var answers = IntStream.range(0, 60).mapToObj(any -> fundraiser.get("/suggestions?q=ko").status()).distinct().toList();
        assertThat(answers).contains(200, 429);
        assertThat(fundraiser.get("/search?q=kompas").status()).isEqualTo(200);
    }

    private static void look(Page page, String name) {
        shoot(page, name);
        assertThat(EveryPageE2E.axe(page).analyze().getViolations()).extracting(Rule::getId).as(name).isEmpty();
    }

    private static void shoot(Page page, String name) {
        page.screenshot(new Page.ScreenshotOptions().setPath(Path.of(System.getProperty("target"), "screenshots", "search-" + name + ".png")).setFullPage(true));
    }
}
