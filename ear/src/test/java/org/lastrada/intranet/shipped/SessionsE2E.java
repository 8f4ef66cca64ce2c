package org.lastrada.intranet.shipped;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.lastrada.intranet.shipped.Browser.Window;

/** From signing in to being out again, as whoever holds the cookie sees it. */
class SessionsE2E {

    private static final String POLLED = "/progress/state?id=1";
    private static final int BITS_OF_A_SESSION = 128;

    private final Ask ask = new Ask(Shipped.intranet());

    @Test
    @Tag("S1")
    void whoPlantedASessionBeforeTheSignInHoldsAGuests() {
        var attacker = Shipped.guest();
        attacker.get("/sign-in");
        var planted = attacker.session();
        var victim = Shipped.guest();
        victim.show(planted.getKey(), planted.getValue());
        victim.signIn(Shipped.stranger(52), Shipped.PASSWORD);
        assertThat(victim.session().getValue()).isNotEqualTo(planted.getValue());
        assertThat(attacker.get("/").leadsToSignIn()).isTrue();
        assertThat(victim.get("/").status()).isEqualTo(200);
    }

    @Test
    @Tag("S2")
    void whoSignedOutIsOutWithTheCookieWithBackAndWithWhatTheBrowserKept() {
        var person = Shipped.guest().signIn(Shipped.stranger(53), Shipped.PASSWORD);
        var thief = Shipped.guest();
        thief.show(person.session().getKey(), person.session().getValue());
        try (var browser = Browser.open(Window.ALL.get(0), person)) {
            var page = browser.newPage();
            page.navigate("/people/");
            assertThat(page.navigate("/").headerValue("cache-control")).contains("no-store");
            page.evaluate("() => { const form = document.createElement('form'); form.method = 'post'; form.action = '/sign-out'; document.body.append(form); form.submit(); }");
            page.waitForURL("**/sign-in");
            page.goBack();
            page.waitForURL("**/sign-in**");
            assertThat(page.locator("[id='sign-in:password']").count()).isOne();
        }
        assertThat(thief.get("/people/").leadsToSignIn()).isTrue();
    }

    @Test
    @Tag("S2")
    void signingOutClearsWhatTheBrowserKeptOfThisSite() {
        var out = Shipped.guest().signIn(Shipped.stranger(54), Shipped.PASSWORD).post("/sign-out", Map.of());
        assertThat(out.header("clear-site-data").orElse("")).contains("\"cache\"", "\"cookies\"", "\"storage\"");
        assertThat(out.header("cache-control").orElse("")).contains("no-store");
    }

    @Test
    @Tag("S3")
    void halfAnHourWithNobodyThereEndsASessionThoughAPageGoesOnAsking() {
        var login = Shipped.stranger(55);
        var person = Shipped.guest().signIn(login, Shipped.PASSWORD);
        seenMinutesAgo(login, 29);
        assertThat(person.get(POLLED).status()).isEqualTo(404);
        assertThat(minutesSinceSeen(login)).as("nobody was seen").isGreaterThanOrEqualTo(29);
        assertThat(person.get("/").status()).isEqualTo(200);
        assertThat(minutesSinceSeen(login)).as("a page was opened").isZero();
        seenMinutesAgo(login, 30);
        assertThat(person.get(POLLED).leadsToSignIn()).isTrue();
        assertThat(person.get("/").leadsToSignIn()).isTrue();
    }

    @Test
    @Tag("S3")
    void tenHoursEndASessionHoweverBusyItIs() {
        var login = Shipped.stranger(56);
        var person = Shipped.guest().signIn(login, Shipped.PASSWORD);
        signedInMinutesAgo(login, 599);
        assertThat(person.get("/").status()).isEqualTo(200);
        signedInMinutesAgo(login, 600);
        assertThat(person.get(POLLED).leadsToSignIn()).isTrue();
        assertThat(person.get("/").leadsToSignIn()).isTrue();
    }

    @Test
    @Tag("S4")
    void aNewPasswordEndsEveryOtherBrowserAtItsNextStep() {
        var login = Shipped.stranger(57);
        var here = Shipped.guest().signIn(login, Shipped.PASSWORD);
        var there = Shipped.guest().signIn(login, Shipped.PASSWORD);
        assertThat(there.get("/").status()).isEqualTo(200);
        assertThat(Form.on(here.get("/account/password"), "change").with("password", "twelve paper cranes fold").press(here, "save").status()).isEqualTo(302);
        assertThat(there.get("/").leadsToSignIn()).isTrue();
        assertThat(here.get("/").status()).isEqualTo(200);
    }

    @Test
    @Tag("S4")
    void aClosedAccountIsOutAtItsNextStep() {
        var login = Shipped.stranger(58);
        var person = Shipped.guest().signIn(login, Shipped.PASSWORD);
        ask.tell("update intranet.account set state = 'DISABLED', disabled_at = utc_timestamp(6) where login = '" + login + "'");
        assertThat(person.get("/").leadsToSignIn()).isTrue();
    }

    @Test
    @Tag("S5")
    void theSessionIsTheOnlyCookieThereIsAndIsOutOfReachOfScriptsAndOtherSites() {
        var person = Shipped.guest().signIn(Shipped.stranger(59), Shipped.PASSWORD);
        var curious = Shipped.guest();
        for (var cookie : List.of("csfcfc", "rememberMe", "JSESSIONID", "primefaces.download")) curious.show(cookie, "garbage");
        var answers = Stream.concat(
                Stream.of("/sign-in", "/", "/forgot", "/nothing-here").flatMap(address -> Stream.of(curious.get(address), Shipped.guest().get(address))),
                Stream.concat(Pages.all().keySet().stream().map(page -> person.get(Pages.address(page))), Stream.of(person.post("/sign-out", Map.of()))));
        assertThat(answers.flatMap(Answer::cookies)).isNotEmpty().allSatisfy(cookie -> {
            assertThat(cookie).as("what a browser brought that is not ours may only be taken from it").matches("SID=.*|csfcfc=.*Expires=Thu, 01-Jan-1970 .*");
            assertThat(cookie.toLowerCase(Locale.ROOT)).contains("httponly", "samesite=lax", "path=/").doesNotContain("domain=");
        });
    }

    @Test
    @Tag("S6")
    void aSessionInTheAddressIsRefusedAndNeverPutThere() {
        var person = Shipped.guest().signIn(Shipped.stranger(60), Shipped.PASSWORD);
        var thief = Shipped.guest();
        for (var address : List.of("/;jsessionid=", "/people/;jsessionid=", "/people/index;JSESSIONID=", "/;SID=")) {
            var answer = thief.get(address + person.session().getValue());
            assertThat(answer.status()).as(address).isEqualTo(400);
            assertThat(answer.telltale()).isEmpty();
        }
        for (var address : List.of("/sign-in", "/", "/people/", "/organisations/?text=a")) {
            for (var answer : List.of(person.get(address), Shipped.guest().get(address))) assertThat(answer.body() + answer.location()).as(address).doesNotContainIgnoringCase("jsessionid").doesNotContain(";SID");
        }
    }

    @Test
    @Tag("S7")
    void theFormOfSomebodyElseDoesNothingAndOpensOnesOwnAfresh() {
        var form = Form.on(Shipped.signedInAnew("secretariat").get("/organisations/new"), "organisation").with("name", "Taken Over").choosing("country");
        var answer = form.press(Shipped.signedInAnew("platform-administrator"), "save");
        assertThat(answer.status()).isIn(302, 403);
        assertThat(answer.telltale()).isEmpty();
        var again = form.press(Shipped.signedInAnew("secretariat"), "save");
        assertThat(again.path()).startsWith("/organisations/new").contains("expired=1");
        assertThat(ask.holding("Taken Over")).as("at most as a draft of whose form it is").isSubsetOf("draft");
    }

    /** A script's request of a session that is over is led to the sign-in, which a script that does not follow notices. */
    @Test
    @Tag("S9")
    void whatIsTypedAfterTheSessionEndedIsKeptAndTheScriptCanTell() {
        var login = Shipped.stranger(61);
        var person = Shipped.guest().signIn(login, Shipped.PASSWORD);
        var page = person.get("/people/edit?id=" + ask.text("select person_id from intranet.account where login = ?", login));
        var ticket = page.hidden("draft").orElseThrow();
        ask.tell("update intranet.user_session set ended_at = utc_timestamp(6) where account_id = (select id from intranet.account where login = '" + login + "')");
        var told = person.post("/drafts", Map.of("draft", ticket, "edit:phone", "+32 2 000 00 00"));
        assertThat(told.leadsToSignIn()).isTrue();
        assertThat(told.location()).contains("drafts.signed-out");
        assertThat(ask.number("select count(*) from intranet.draft where account_id = (select id from intranet.account where login = ?)", login)).isOne();
    }

    @Test
    @Tag("S10")
    void noTwoSessionsAreAlikeAndNoneCanBeGuessed() {
        var names = new HashSet<String>();
        for (int guest = 0; guest < 50; guest++) {
            var person = Shipped.guest();
            person.get("/sign-in");
            names.add(person.session().getValue().replaceAll("\\..*", ""));
        }
        assertThat(names).hasSize(50).allSatisfy(name -> assertThat(name.length() * 6).as(name).isGreaterThanOrEqualTo(BITS_OF_A_SESSION));
    }

    private void seenMinutesAgo(String login, int minutes) {
        move("seen_at", login, minutes);
    }

    private void signedInMinutesAgo(String login, int minutes) {
        move("created_at", login, minutes);
    }

    private void move(String column, String login, int minutes) {
        ask.tell("update intranet.user_session set " + column + " = utc_timestamp(6) - interval " + minutes + " minute where account_id = (select id from intranet.account where login = '" + login + "')");
    }

    private long minutesSinceSeen(String login) {
        return ask.number("select timestampdiff(minute, max(seen_at), utc_timestamp(6)) from intranet.user_session where account_id = (select id from intranet.account where login = ?)", login);
    }
}
