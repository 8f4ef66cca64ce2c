package org.lastrada.intranet.shipped;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.lastrada.intranet.shipped.Browser.Window;

/** Who gets in, and what stays shut. */
@ResourceLock(Shipped.WHAT_PEOPLE_CHANGE)
class SignInE2E {

    @Test
    void theSecretariatSignsInAndFindsTheRegister() {
        var maaike = Shipped.signedInAnew("secretariat");
        assertThat(maaike.get("/organisations/").status()).isEqualTo(200);
    }

    @Test
    void aWrongPasswordIsToldWithoutSayingWhatWasWrong() {
        var answer = Shipped.guest();
        var wrongPassword = answer.post("/sign-in", answer.signInForm("pieter.smit@platform.example", "not the password at all"));
        var nobody = answer.post("/sign-in", answer.signInForm("nobody.at-all@platform.example", "not the password at all"));
        assertThat(wrongPassword.status()).isEqualTo(200);
        assertThat(messages(wrongPassword)).isNotEmpty().isEqualTo(messages(nobody));
    }

    @Test
    void aGuestIsLedBackToWhereTheyWantedToGo() {
        var guest = Shipped.guest();
        var refused = guest.get("/organisations/?country=NL");
        assertThat(refused.leadsToSignIn()).isTrue();
        assertThat(refused.location()).contains("then=%2Forganisations");
    }

    @Test
    void theSessionGetsAnotherNameAtSignIn() {
        var guest = Shipped.guest();
        guest.get("/sign-in");
        var before = guest.session().getValue();
        guest.signIn(Shipped.login("fundraiser"), Shipped.PASSWORD);
        assertThat(guest.session().getValue()).isNotEqualTo(before);
    }

    @Test
    void aSessionNameThatSomebodyElseChoseIsNotTaken() {
        var guest = Shipped.guest();
        guest.get("/sign-in");
        guest.show(guest.session().getKey(), "chosen-by-somebody-else");
        guest.signIn(Shipped.login("fundraiser"), Shipped.PASSWORD);
        assertThat(guest.session().getValue()).doesNotContain("chosen-by-somebody-else");
    }

    @Test
    void signingOutEndsTheSessionForWhoeverHoldsItsCookie() {
        var maaike = Shipped.signedInAnew("secretariat");
        var cookie = maaike.session();
        assertThat(maaike.post("/sign-out", java.util.Map.of()).status()).isEqualTo(302);
        var thief = Shipped.guest();
        thief.show(cookie.getKey(), cookie.getValue());
        assertThat(thief.get("/organisations/").leadsToSignIn()).isTrue();
    }

    @Test
    void anAdministratorEndsOneOfTheBrowsersThatSomebodyIsSignedInWith() {
        var ask = new Ask(Shipped.intranet());
        var login = ask.text("select login from intranet.account where state = 'ACTIVE' and login not in ('" + String.join("','", Shipped.logins().values()) + "') order by id limit 1");
        var lost = Shipped.guest().signIn(login, Shipped.PASSWORD);
        var kept = Shipped.guest().signIn(login, Shipped.PASSWORD);
        ask.tell("update intranet.user_session set seen_at = seen_at - interval 2 minute where account_id = (select id from intranet.account where login = '" + login + "') order by id limit 1");
        try (var context = Browser.open(Window.ALL.get(0), Shipped.as("platform-administrator"))) {
            var page = context.newPage();
            page.navigate("/accounts/detail?id=" + ask.text("select id from intranet.account where login = ?", login));
            PlaywrightAssertions.assertThat(page.locator("[id='sessions'] tbody tr")).hasCount(2);
            page.locator("[id='sessions'] tbody button").last().click();
            PlaywrightAssertions.assertThat(page.locator("main > .message.ok")).isVisible();
            PlaywrightAssertions.assertThat(page.locator("[id='sessions'] tbody tr")).hasCount(1);
            page.screenshot(new Page.ScreenshotOptions().setPath(Shipped.TARGET.resolve("screenshots/account-sessions.png")).setFullPage(true));
        }
        assertThat(lost.get("/").leadsToSignIn()).isTrue();
        assertThat(kept.get("/").status()).isEqualTo(200);
    }

    @Test
    void leavingInAHurryEndsOnAPageThatSaysNothing() {
        var left = Shipped.signedInAnew("auditor").post("/sign-out", java.util.Map.of("leave", "now"));
        assertThat(left.location()).endsWith("/left");
    }

    private static String messages(Answer answer) {
        var from = answer.body().indexOf("class=\"problems");
        return from < 0 ? "" : answer.body().substring(from, answer.body().indexOf("</ul>", from));
    }
}
