package org.lastrada.intranet.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.lastrada.intranet.access.link.AccessToken;
import org.lastrada.intranet.access.throttle.TooManyTries;
import org.lastrada.intranet.access.throttle.Visit;
import org.lastrada.intranet.audit.Rows;
import org.lastrada.intranet.shared.NotNow;

/** Somebody tries passwords. */
@ExtendWith(ArquillianExtension.class)
class GuessingIT {

    @Inject SignIn signIn;
    @Inject AcceptInvitation links;
    @Inject Given given;
    @Inject Together together;
    @Inject Rows rows;

    @Test
    @Tag("A1")
    void fiveWrongTriesCloseAnAccountForAQuarterOfAnHourWhichKnockingDoesNotProlong() {
        var login = given.account("nikola");
        for (var guess : List.of("one", "two", "three", "four", "five")) assertThat(signIn.withPassword(login, guess, from("192.0.2.6")).wrong()).isTrue();
        var closed = lastOf(login);
        for (int knock = 1; knock <= 3; knock++) {
            assertThatThrownBy(() -> signIn.withPassword(login, Given.PASSWORD, from("198.51.100.6")))
                    .isInstanceOfSatisfying(TooManyTries.class, wait -> assertThat(wait.left()).isBetween(Duration.ofMinutes(13), Duration.ofMinutes(15)));
        }
        assertThat(lastOf(login)).isEqualTo(closed);
        assertThat(failures(login)).isEqualTo(5);
        assertThat(rows.number("select count(*) from audit_entry where action = 'account.sign-in-refused' and subject_id = ?", given.id(login))).isEqualTo(5);
        minutesPass(login, 15);
        assertThat(signIn.withPassword(login, Given.PASSWORD, from("198.51.100.6")).sessionId()).isNotNull();
    }

    @Test
    @Tag("A2")
    void nothingTypedIsATryToo() {
        var login = given.account("oskar");
        assertThat(signIn.withPassword(login, null, from("192.0.2.7")).wrong()).isTrue();
        assertThat(signIn.withPassword(login, "", from("192.0.2.7")).wrong()).isTrue();
        assertThat(failures(login)).isEqualTo(2);
    }

    @Test
    @Tag("A3")
    void howeverAnAddressIsTypedItIsOneAccountAndOneCounter() {
        var login = given.account("jovan");
        var ways = List.of(login.toUpperCase(Locale.ROOT), "  " + login + " ", "\uff4a" + login.substring(1), login.replace("jo", "jo\u200b"), "jo\u0301" + login.substring(2));
        for (var typed : ways) assertThat(signIn.withPassword(typed, "a guess", from("192.0.2.8")).wrong()).as(typed).isTrue();
        assertThat(failures(login)).isEqualTo(ways.size());
        for (var typed : ways) assertThatThrownBy(() -> signIn.withPassword(typed, Given.PASSWORD, from("198.51.100.10"))).as(typed).isInstanceOf(TooManyTries.class);
    }

    @Test
    @Tag("A5")
    void whoRotatesThroughTheAddressesOfOneHouseIsOneGuesser() {
        for (int house = 1; house <= 10; house++) {
            assertThat(signIn.withPassword("nobody." + house + "@rotating.example", "Welcome2026!", from("2001:db8:7:1:" + house + "::9")).wrong()).isTrue();
        }
        assertThatThrownBy(() -> signIn.withPassword(given.account("pia"), Given.PASSWORD, from("2001:db8:7:1:ffff::1"))).isInstanceOf(TooManyTries.class);
        assertThat(signIn.withPassword(given.account("rosa"), Given.PASSWORD, from("2001:db8:7:2::1")).sessionId()).isNotNull();
    }

    /** In a transaction that is undone: it would keep all the other tests out. */
    @Test
    @Tag("A5")
    void guessesFromEverywhereMakeEverybodyWaitForAMoment() {
        var login = given.account("sara");
        assertThatThrownBy(() -> given.andUndone(() -> {
            rows.changeHere("insert into throttle (subject, failures, last_at) values ('everybody', 204, utc_timestamp(6)) on duplicate key update failures = 204, last_at = utc_timestamp(6)");
            return signIn.withPassword(login, Given.PASSWORD, from("198.51.100.11"));
        })).isInstanceOfSatisfying(TooManyTries.class, wait -> assertThat(wait.left()).isBetween(Duration.ofSeconds(1), Duration.ofSeconds(15)));
    }

    @Test
    void ofFiftyGuessesSentAtOnceFiveAreLookedAt() {
        var login = given.account("olena");
        var outcomes = together.all(50, () -> signIn.withPassword(login, "a wrong guess", from("192.0.2.1")));
        assertThat(outcomes.stream().filter(outcome -> outcome.result() != null)).hasSize(5).allMatch(outcome -> outcome.result().wrong());
        assertThat(outcomes.stream().filter(outcome -> outcome.failure() != null)).hasSize(45).allMatch(outcome -> outcome.failure() instanceof NotNow);
        assertThat(rows.number("select failures from throttle where subject = ?", "account " + login)).isEqualTo(5);
    }

    @Test
    void theRightPasswordWaitsToo() {
        var login = given.account("petra");
        for (var guess : List.of("one", "two", "three", "four", "five")) signIn.withPassword(login, guess, from("192.0.2.2"));
        assertThatThrownBy(() -> signIn.withPassword(login, Given.PASSWORD, from("198.51.100.7"))).isInstanceOf(TooManyTries.class);
    }

    @Test
    void aSignInByTheOwnerGivesTheGuesserNoNewTries() {
        var login = given.account("ruta");
        for (var guess : List.of("one", "two", "three", "four")) signIn.withPassword(login, guess, from("192.0.2.3"));
        assertThat(signIn.withPassword(login, Given.PASSWORD, from("198.51.100.8")).sessionId()).isNotNull();
        assertThat(signIn.withPassword(login, "five", from("192.0.2.3")).wrong()).isTrue();
        assertThatThrownBy(() -> signIn.withPassword(login, "six", from("192.0.2.3"))).isInstanceOf(TooManyTries.class);
    }

    @Test
    void whoIsKeptWaitingByAGuesserGetsInWithANewPasswordByMail() {
        var login = given.account("silvia");
        for (var guess : List.of("one", "two", "three", "four", "five")) signIn.withPassword(login, guess, from("192.0.2.4"));
        links.reset(given.link(AccessToken.Purpose.RESET, login), "nine quiet lanterns burn");
        assertThat(signIn.withPassword(login, "nine quiet lanterns burn", from("198.51.100.9")).sessionId()).isNotNull();
    }

    @Test
    void guessesAtManyAccountsFromOneNetworkAreCountedTogether() {
        var logins = List.of(given.account("tea"), given.account("ula"), given.account("vera"), given.account("wanda"));
        together.each(logins.stream().<Callable<SignIn.Outcome>>map(login -> () -> signIn.withPassword(login, "Welcome2026!", from("192.0.2.5"))).toList());
        assertThat(rows.number("select failures from throttle where subject = 'network 192.0.2.5/32'")).isEqualTo(4);
    }

    @Test
    void anAddressGetsThreeResetMailsAnHourHoweverManyAskAtOnce() {
        var login = given.account("xenia");
        together.all(20, () -> {
            links.askForReset(login, from("192.0.2.9"));
            return null;
        });
        assertThat(rows.number("select count(*) from outbox_mail where recipient = ? and reason = 'mail.reset'", login)).isEqualTo(3);
    }

    private long failures(String login) {
        return rows.number("select failures from throttle where subject = ?", "account " + login);
    }

    private String lastOf(String login) {
        return rows.text("select last_at from throttle where subject = ?", "account " + login);
    }

    private void minutesPass(String login, int minutes) {
        rows.change("update throttle set last_at = last_at - interval ? minute where subject = ?", minutes, "account " + login);
    }

    private static Visit from(String address) {
        return new Visit(address, "a test");
    }
}
