package org.lastrada.intranet.shipped;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.lastrada.intranet.access.factor.AuthenticatorApp;

/** People who are not in yet, and some who should not be: each from a network of their own, since guesses are counted by it. */
class KnockingE2E {

    private static final String WRONG = "not the password at all";
    private static final int TRIES = Share.FULL ? 200 : 15;
    private static final int ROUNDS = 3;

    private final Ask ask = new Ask(Shipped.intranet());

    @Test
    @Tag("A4")
    void neitherTheAnswerNorItsTimeTellsWhetherThereIsSuchAnAccount() {
        var known = Shipped.stranger(0);
        var nobody = known.replaceFirst("^.", "q");
        assertThat(seen(known)).isEqualTo(seen(nobody));
        var rounds = Stream.generate(() -> timesDiffer(known, nobody)).limit(ROUNDS);
        assertThat(rounds.allMatch(differ -> differ)).as("one sort took longer %s times running", ROUNDS).isFalse();
    }

    /** What a stranger sees, but for what is new each time and what they typed themselves. */
    private List<Object> seen(String login) {
        var answer = tried(login).answer();
        var body = answer.body().replace(login, "");
        for (var fresh : List.of(answer.nonce().orElseThrow(), answer.hidden("jakarta.faces.ViewState").orElseThrow())) body = body.replace(fresh, "");
        return List.of(answer.status(), answer.headers().keySet(), body);
    }

    private boolean timesDiffer(String known, String nobody) {
        var times = Map.of(known, new ArrayList<Long>(), nobody, new ArrayList<Long>());
        for (int turn = 0; turn < TRIES; turn++) {
            for (var login : turn % 2 == 0 ? List.of(known, nobody) : List.of(nobody, known)) times.get(login).add(tried(login).nanoseconds());
        }
        return Ranks.differ(times.get(known), times.get(nobody));
    }

    private record Try(Answer answer, long nanoseconds) { }

    /** Forgiven at once, or the limits would come before there is anything to compare. */
    private Try tried(String login) {
        var guest = Shipped.guestFrom("127.0.4.1");
        var form = guest.signInForm(login, WRONG);
        var start = System.nanoTime();
        var answer = guest.post("/sign-in", form);
        var time = System.nanoTime() - start;
        ask.tell("delete from intranet.throttle where subject in ('network 127.0.4.1/32', 'everybody', 'account " + login + "')");
        return new Try(answer, time);
    }

    @Test
    @Tag("A8")
    void whoHasGivenThePasswordAloneIsAGuestEverywhere() {
        var login = Shipped.stranger(1);
        addSecondFactor(login);
        var half = Shipped.guestFrom("127.0.4.2");
        var asked = half.post("/sign-in", half.signInForm(login, Shipped.PASSWORD));
        assertThat(asked.status()).isEqualTo(200);
        assertThat(asked.body()).contains("second-factor:code");
        for (var page : Pages.all().entrySet()) {
            if ("open".equals(page.getValue())) continue;
            var address = page.getKey().replaceAll("/index$", "/");
            assertThat(half.get(address).leadsToSignIn()).as(address).isTrue();
            assertThat(half.post(address, Map.of("a", "b")).leadsToSignIn()).as("a form to " + address).isTrue();
        }
        assertThat(half.post("/sign-out", Map.of()).status()).isIn(302, 403);
    }

    private static void addSecondFactor(String login) {
        var person = Shipped.guestFrom("127.0.4.2").signIn(login, Shipped.PASSWORD);
        var page = Form.on(person.get("/account/second-factor"), "begin").press(person, "add");
        var code = AuthenticatorApp.code(Jsoup.parse(page.body()).getElementById("secret").text());
        assertThat(Form.on(page, "confirm").with("code", code).press(person, "save").body()).contains("id=\"codes\"");
    }

    @Test
    @Tag("A2")
    @Tag("H1")
    void whoTypesNothingGuessesTooAndIsToldHowLongToWait() {
        var guest = Shipped.guestFrom("127.0.4.4");
        var login = Shipped.stranger(44);
        for (int time = 1; time <= 5; time++) {
            var form = guest.signInForm(login, "");
            if (time % 2 == 0) form.remove("sign-in:password");
            assertThat(guest.post("/sign-in", form).status()).isEqualTo(200);
        }
        var told = guest.post("/sign-in", guest.signInForm(login, Shipped.PASSWORD));
        assertThat(told.status()).isEqualTo(429);
        assertThat(Integer.parseInt(told.header("retry-after").orElseThrow())).isBetween(13 * 60, 15 * 60 + 1);
        assertThat(told.body()).contains("Please try again in 15 minutes").contains("sign-in:password");
        assertThat(told.telltale()).isEmpty();
    }

    @Test
    @Tag("A12")
    void anotherSiteSignsNobodyInUnderANameOfItsChoosing() {
        for (var sign : List.of(Map.of("Sec-Fetch-Site", "cross-site"), Map.of("Sec-Fetch-Site", "same-site"), Map.of("Sec-Fetch-Site", "cross-site", "Origin", Shipped.address()))) {
            var victim = Shipped.guestFrom("127.0.4.6");
            var form = Guest.form(victim.signInForm(Shipped.stranger(45), Shipped.PASSWORD));
            assertThat(victim.send("POST", "/sign-in", sign, form).status()).as(sign.toString()).isEqualTo(403);
            assertThat(victim.get("/").leadsToSignIn()).as(sign.toString()).isTrue();
        }
    }

    @Test
    @Tag("A6")
    void whoWritesAnotherAddressIntoTheRequestIsCountedUnderTheirOwn() {
        var forger = Shipped.guestFrom("127.0.4.5");
        var form = Guest.form(forger.signInForm("nobody.at-all@platform.example", WRONG));
        var forged = Map.of("X-Forwarded-For", "203.0.113.77", "X-Real-IP", "203.0.113.77", "Forwarded", "for=203.0.113.77", "Via", "1.1 203.0.113.77");
        assertThat(forger.send("POST", "/sign-in", forged, form).status()).isEqualTo(200);
        assertThat(failures("203.0.113.77")).isZero();
        assertThat(failures("127.0.4.5")).isOne();
    }

    private long failures(String address) {
        return ask.number("select coalesce(sum(failures), 0) from intranet.throttle where subject = ?", "network " + address + "/32");
    }
}
