package org.lastrada.intranet.shipped;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.lastrada.intranet.run.CaughtMail;
import org.lastrada.intranet.shipped.Browser.Window;

/** What others do is told: on the screen, by mail, and not by mail once it was read or switched off. */
@ResourceLock(Shipped.WHAT_PEOPLE_CHANGE)
class NoticesE2E {

    private static final Pattern OFF = Pattern.compile("http://localhost:\\d+(/switch-off\\?token=[\\w.-]+)");
    private static final String PROFILE = "membership.notice.profile";
    private static final String STAFF = "people.notice.staff";

    private final Ask ask = new Ask(Shipped.intranet());

    @Test
    @Tag("M5")
    void aDigestHoldsWhatWasNotReadYetNamesNobodyAndIsSwitchedOffFromTheMail() {
        var jelena = Shipped.signedInAnew("head-of-member");
        jelena.post("/notices/mark", Map.of("all", "1"));
        edit("Nova 7");
        edit("Nova 8");
        assertThat(ask.number("select max(changes) from intranet.notice where topic = ? and account_id = ?", PROFILE, account())).as("two edits are one notice").isEqualTo(2);
        invite("tamara@notices.example");
        assertThat(Jsoup.parse(jelena.get("/").body()).select("header a[href='/notices/'] .count").text()).isEqualTo(String.valueOf(unread()));
        jelena.post("/notices/mark", Map.of("thing", ask.text("select thing from intranet.notice where topic = ? and account_id = ? order by id desc limit 1", STAFF, account())));
        var mail = digest();

        assertThat(mail.text()).contains("The profile of your organisation was changed.", "/notices/?unread=1").doesNotContain("Somebody", "Kompas", "Tamara", "Maaike");
        assertThat(mail.html()).contains("<li", "The profile of your organisation was changed.").doesNotContain("src=", "url(");
        assertThat(mail.headers()).anyMatch(header -> header.startsWith("List-Unsubscribe: <http")).contains("List-Unsubscribe-Post: List-Unsubscribe=One-Click");
        switchOff(link(mail));
        assertThat(choice()).isEqualTo("NEVER");
        ask.tell("delete from intranet.notice_choice where account_id = " + account());
    }

    private void switchOff(String link) {
        var stranger = Shipped.guest();
        var page = stranger.get(link).path();
        for (int looks = 0; looks < 3; looks++) assertThat(stranger.get(page).body()).contains("Profile of my organisation", "action=\"/switch-off\"");
        assertThat(choice()).as("looking changes nothing").isNull();
        var fromAMailProgram = Map.of("Content-Type", "application/x-www-form-urlencoded", "Origin", "https://mail.example", "Sec-Fetch-Site", "cross-site");
        var answer = stranger.send("POST", link, fromAMailProgram, "List-Unsubscribe=One-Click");
        assertThat(answer.status()).as("a redirect is not followed by mail programs").isEqualTo(200);
        assertThat(answer.body()).contains("You get no more mail about: Profile of my organisation");
        assertThat(stranger.get(page).body()).doesNotContain("action=\"/switch-off\"");
    }

    @Test
    void ofADigestAboutTwoThingsEachIsSwitchedOffByItself() {
        Shipped.signedInAnew("head-of-member").post("/notices/mark", Map.of("all", "1"));
        edit("Nova 11");
        invite("milena@notices.example");
        var mail = digest();
        assertThat(mail.headers()).contains("List-Unsubscribe-Post: List-Unsubscribe=One-Click");
        try (var context = Browser.open(Window.ALL.get(2))) {
            var page = context.newPage();
            page.navigate(link(mail));
            assertThat(page.locator("main button")).hasText(new String[] {"No more mail about: Profile of my organisation", "No more mail about: Colleagues who come and go"});
            shoot(page, "unsubscribe");
            page.locator("main button").first().click();
            assertThat(page.locator("main")).containsText("You get no more mail about: Profile of my organisation");
            assertThat(page.locator("main button")).hasCount(1);
        }
        assertThat(choice()).isEqualTo("NEVER");
        assertThat(Shipped.guest().post("/switch-off", Map.of("token", link(mail).replaceAll(".*token=", ""), "topic", "people.notice.function")).status()).as("of no notice in it").isEqualTo(404);
        assertThat(Shipped.guest().send("POST", link(mail), Map.of("Content-Type", "application/x-www-form-urlencoded"), "List-Unsubscribe=One-Click").body()).contains("Colleagues who come and go");
        ask.tell("delete from intranet.notice_choice where account_id = " + account());
    }

    @Test
    void aLinkThatOpensNothingSaysSoInASentence() {
        for (var guessed : List.of("", "?token=", "?token=guessed", "?token=" + "A".repeat(300))) {
            var answer = Shipped.guest().get("/unsubscribe" + guessed);
            assertThat(answer.status()).as(guessed).isEqualTo(404);
            assertThat(answer.body()).contains("This link no longer works.");
        }
        assertThat(Shipped.guest().post("/switch-off", Map.of("token", "guessed")).status()).isEqualTo(404);
    }

    @Test
    void theInboxTellsWhyAndIsReadAtBothSizes() {
        edit("Nova 9");
        for (var window : List.of(Window.ALL.get(0), Window.ALL.get(2))) {
            ask.tell("update intranet.notice set read_at = null where account_id = " + account());
            try (var context = Browser.open(window, Shipped.signedInAnew("head-of-member"))) {
                var page = context.newPage();
                page.navigate("/notices/?unread=1");
                assertThat(page.locator("main tbody tr").first()).containsText("because you speak for your organisation");
                shoot(page, "inbox-" + window.name());
                page.locator("main tbody button[name=open]").first().click();
                assertThat(page).hasURL(Pattern.compile(".*/(organisations|people)/.*"));
                page.navigate("/notices/?unread=1");
                page.locator("button[name=all]").click();
                assertThat(page.locator(".message.ok")).containsText("Everything is marked as read");
                assertThat(page.locator("header a[href='/notices/'] .count")).hasCount(0);
                page.navigate("/notices/?unread=1");
                assertThat(page.locator(".empty")).containsText("You have read everything");
            }
        }
    }

    @Test
    void oneChoosesHowOftenAndWhatIsStatutorySaysThatOneCannot() {
        for (var window : List.of(Window.ALL.get(0), Window.ALL.get(2))) {
            try (var context = Browser.open(window, Shipped.signedInAnew("head-of-member"))) {
                var page = context.newPage();
                page.navigate("/notices/choices");
                assertThat(page.locator("main")).containsText("so it cannot be switched off");
                page.getByLabel("Colleagues who come and go").selectOption("WEEKLY");
                page.getByLabel("Hour").selectOption("18");
                shoot(page, "choices-" + window.name());
                page.locator("[id='choices:save']").click();
                assertThat(page.locator(".message.ok")).containsText("Your choices are saved");
                assertThat(page.getByLabel("Colleagues who come and go")).hasValue("WEEKLY");
            }
        }
    }

    @Test
    void theTextsOfMailsAreReadWithSampleDataAndNobodyElseReadsThem() {
        var maaike = Shipped.as("secretariat");
        assertThat(maaike.get("/mails/templates").body()).contains("people.notice.function.gave-way", "mail.invitation", "notices.digest");
        var french = maaike.get("/mails/template?of=people.notice.function.gave-way&language=fr");
        assertThat(Jsoup.parse(french.body()).text()).contains("Amra Hadžić", "Kompas Centar", "L’une de vos fonctions prend fin").doesNotContain("???");
        assertThat(maaike.get("/mails/template?of=made.up").status()).isEqualTo(404);
        assertThat(Shipped.as("member-staff").get("/mails/templates").status()).isEqualTo(403);
    }

    @Test
    void nobodyMarksWhatIsNotTheirs() {
        edit("Nova 10");
        var foreign = ask.text("select max(id) from intranet.notice where account_id = ?", account());
        var giulia = Shipped.signedInAnew("member-staff");
        assertThat(giulia.post("/notices/mark", Map.of("open", foreign)).status()).isEqualTo(404);
        for (var made : List.of("", "-1", "x", "99999999999999999999")) assertThat(giulia.post("/notices/mark", Map.of("open", made)).status()).as(made).isEqualTo(404);
    }

    /** As the secretariat, about Jelena's organisation. */
    private void edit(String city) {
        var maaike = Shipped.as("secretariat");
        assertThat(Form.on(maaike.get("/organisations/edit?id=" + organisation()), "organisation").with("city", city).press(maaike, "save").path()).startsWith("/organisations/detail");
    }

    private void invite(String address) {
        var maaike = Shipped.as("secretariat");
        var form = Form.on(maaike.get("/people/new?organisation=" + organisation()), "new").with("organisation", organisation()).with("given-name", "Tamara").with("family-name", "Novák")
                .with("email", address).with("since", "2025-01-15").with("invited", "true").press(maaike, "add");
        if (form.status() == 200) Form.on(form, "new").press(maaike, "add").path();
    }

    private CaughtMail digest() {
        var before = caught().size();
        ask.tell("update intranet.notice set mail_at = utc_timestamp(6) where mail_at is not null and account_id = " + account());
        Until.so("the digest arrived", () -> caught().size() > before);
        return caught().get(0);
    }

    /** The newest first. */
    private static List<CaughtMail> caught() {
        return List.copyOf(Shipped.intranet().mail().mails()).stream()
                .filter(mail -> Shipped.login("head-of-member").equals(mail.recipient()) && mail.subject().contains("for you")).toList();
    }

    private static String link(CaughtMail mail) {
        var link = OFF.matcher(mail.text());
        if (!link.find()) throw new AssertionError("the digest cannot be switched off: " + mail.text());
        return link.group(1);
    }

    private String choice() {
        return ask.text("select frequency from intranet.notice_choice where topic = ? and account_id = ?", PROFILE, account());
    }

    private long unread() {
        return ask.number("select count(*) from intranet.notice where read_at is null and account_id = ?", account());
    }

    private long account() {
        return ask.number("select id from intranet.account where login = ?", Shipped.login("head-of-member"));
    }

    private String organisation() {
        return ask.text("select a.organisation_id from intranet.affiliation a join intranet.account c on c.person_id = a.person_id where c.id = ? and a.ends is null", account());
    }

    private static void shoot(Page page, String name) {
        page.screenshot(new Page.ScreenshotOptions().setPath(Path.of(System.getProperty("target"), "screenshots", "notices-" + name + ".png")).setFullPage(true));
    }
}
