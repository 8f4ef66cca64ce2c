package org.lastrada.intranet.shipped;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.ResourceLock;

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
    void leavingInAHurryEndsOnAPageThatSaysNothing() {
        var left = Shipped.signedInAnew("auditor").post("/sign-out", java.util.Map.of("leave", "now"));
        assertThat(left.location()).endsWith("/left");
    }

    private static String messages(Answer answer) {
        var from = answer.body().indexOf("class=\"problems");
        return from < 0 ? "" : answer.body().substring(from, answer.body().indexOf("</ul>", from));
    }
}
