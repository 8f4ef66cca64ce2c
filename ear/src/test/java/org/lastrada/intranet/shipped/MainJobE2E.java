package org.lastrada.intranet.shipped;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.lastrada.intranet.run.CaughtMail;
import org.lastrada.intranet.shipped.Browser.Window;

/** What the intranet is for on its first day: organisations come in from a list, are seen, and one of their people comes in too. */
@ResourceLock(Shipped.WHAT_PEOPLE_CHANGE)
class MainJobE2E {

    private static final String LIST = """
            name,country,class,joined,city,services,languages,website,email
            Nové Nádraží,SK,MEMBER,2026-01-01,Bratislava,shelter,sk;en,https://nove-nadrazi.example,office@nove-nadrazi.example
            Fundacja Mosty,PL,MEMBER,1995-09-01,Kraków,hotline;shelter;prevention,pl;en,https://fundacja-mosty.example,office@fundacja-mosty.example
            Nowhere Known,XX,MEMBER,31.02.2019,Nowhere,,,javascript:alert(1),not an address
            """;
    private static final String ADDRESS = "zuzana.novakova@nove-nadrazi.example";
    private static final String PASSWORD = "seven grey herons at dawn";
    private static final Pattern LINK = Pattern.compile("http://localhost:\\d+/invitation\\?token=[\\w-]+");

    @Test
    void theSecretariatImportsAListAndAColleagueComesInOnAPhone() {
        try (var desktop = Browser.open(Window.ALL.get(0), Shipped.signedInAnew("secretariat"))) {
            var page = desktop.newPage();
            importList(page);
            seeOnRegisterAndMap(page);
            invite(page);
            var link = invitation(page);
            try (var phone = Browser.open(Window.ALL.get(2))) {
                comeIn(phone.newPage(), link);
            }
        }
    }

    private static void importList(Page page) {
        page.navigate("/imports/new");
        page.locator("[id='bring:file']").setInputFiles(new FilePayload("members.csv", "text/csv", LIST.getBytes(StandardCharsets.UTF_8)));
        page.locator("[id='bring:read']").click();
        assertThat(page).hasURL(Pattern.compile(".*/imports/columns\\?id=\\d+"));
        page.locator("[id='columns:on']").click();
        assertThat(page).hasURL(Pattern.compile(".*/imports/rows\\?id=\\d+.*"));
        assertThat(page.locator("main")).containsText("Nowhere Known");
        page.locator("[id$=':leave-all']").click();
        page.locator("[id$=':apply']").click();
        assertThat(page).hasURL(Pattern.compile(".*/imports/result\\?id=\\d+.*"));
        assertThat(page.locator("main")).containsText("Nové Nádraží");
    }

    private static void seeOnRegisterAndMap(Page page) {
        page.navigate("/organisations/map");
        assertThat(page.locator(".map a[aria-label^='Slovakia: 1 member']")).isVisible();
        page.locator(".map path[data-tip^='Iceland']").hover();
        assertThat(page.locator(".map .tip")).hasText("Iceland: no member, no associate");
        page.navigate("/organisations/?text=Krak%C3%B3w");
        assertThat(page.locator("main tbody tr")).hasCount(1);
        assertThat(page.locator("main tbody")).containsText("Fundacja Mosty");
    }

    private static void invite(Page page) {
        page.navigate("/organisations/?text=Nov%C3%A9+N%C3%A1dra%C5%BE%C3%AD");
        page.locator("main tbody a.row-link").click();
        page.locator("a[href^='/people/new?organisation=']").click();
        page.locator("[id='new:given-name']").fill("Zuzana");
        page.locator("[id='new:family-name']").fill("Nováková");
        page.locator("[id='new:email']").fill(ADDRESS);
        page.locator("[id='new:invited']").check();
        page.locator("[id='new:add']").click();
        assertThat(page).hasURL(Pattern.compile(".*/people/detail\\?id=\\d+.*"));
    }

    /** The mail leaves with the next run of its job, within seconds. */
    private static String invitation(Page page) {
        page.waitForCondition(() -> mail().isPresent(), new Page.WaitForConditionOptions().setTimeout(30_000));
        var link = LINK.matcher(mail().orElseThrow().text());
        if (!link.find()) throw new AssertionError("the invitation carries no link");
        return link.group();
    }

    private static Optional<CaughtMail> mail() {
        return Shipped.intranet().mail().mails().stream().filter(mail -> ADDRESS.equals(mail.recipient())).findFirst();
    }

    private static void comeIn(Page page, String link) {
        page.navigate(link);
        page.locator("input[type=password]").fill(PASSWORD);
        page.locator("[id='choose:confirm']").click();
        assertThat(page).hasURL(Pattern.compile(".*/sign-in.*"));
        page.locator("[id='sign-in:login']").fill(ADDRESS);
        page.locator("[id='sign-in:password']").fill(PASSWORD);
        page.locator("[id='sign-in:enter']").click();
        assertThat(page.locator("h1")).containsText("Zuzana");
        page.locator("a.menu-button").click();
        page.locator("nav.areas a[href='/organisations/']").click();
        assertThat(page.locator("main tbody tr").first()).isVisible();
        page.navigate(link);
        assertThat(page.locator("input[type=password]")).hasCount(0);
    }
}
