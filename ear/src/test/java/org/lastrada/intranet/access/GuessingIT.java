package org.lastrada.intranet.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.util.List;
import java.util.concurrent.Callable;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.lastrada.intranet.access.link.AccessToken;
import org.lastrada.intranet.access.throttle.TooManyTries;
import org.lastrada.intranet.access.throttle.Visit;
import org.lastrada.intranet.audit.Rows;

/** Somebody tries passwords. */
@ExtendWith(ArquillianExtension.class)
class GuessingIT {

    @Inject SignIn signIn;
    @Inject AcceptInvitation links;
    @Inject Given given;
    @Inject Together together;
    @Inject Rows rows;

    @Test
    void ofFiftyGuessesSentAtOnceFiveAreLookedAt() {
        var login = given.account("olena");
        var outcomes = together.all(50, () -> signIn.withPassword(login, "a wrong guess", from("192.0.2.1")));
        assertThat(outcomes.stream().filter(outcome -> outcome.result() != null)).hasSize(5).allMatch(outcome -> outcome.result().wrong());
        assertThat(outcomes.stream().filter(outcome -> outcome.failure() != null)).hasSize(45).allMatch(outcome -> outcome.failure() instanceof TooManyTries);
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
            links.askForReset(login);
            return null;
        });
        assertThat(rows.number("select count(*) from outbox_mail where recipient = ? and reason = 'mail.reset'", login)).isEqualTo(3);
    }

    private static Visit from(String address) {
        return new Visit(address, "a test");
    }
}
