package org.lastrada.intranet.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.util.List;
import org.apache.shiro.authz.UnauthenticatedException;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.lastrada.intranet.access.factor.AuthenticatorApp;
import org.lastrada.intranet.access.session.ProveItAgain;
import org.lastrada.intranet.access.throttle.TooManyTries;
import org.lastrada.intranet.access.throttle.Visit;
import org.lastrada.intranet.audit.Rows;
import org.lastrada.intranet.mail.MailedOftenEnough;

/** What people do to their own accounts. */
@ExtendWith(ArquillianExtension.class)
class OwnAccountIT {

    private static final Visit HERE = new Visit("192.0.2.40", "a test");

    @Inject OwnAccount account;
    @Inject SignIn signIn;
    @Inject Given given;
    @Inject Together together;
    @Inject Rows rows;

    @Test
    void theProofOfWhoOneIsHoldsForTenMinutes() {
        var session = given.signIn(given.account("olga"));
        provedMinutesAgo(session, 9);
        assertThat(given.in(session, () -> account.view().proved())).isTrue();
        provedMinutesAgo(session, 10);
        assertThat(given.in(session, () -> account.view().proved())).isFalse();
        assertThatThrownBy(() -> given.in(session, account::renewRecoveryCodes)).isInstanceOf(ProveItAgain.class);
    }

    @Test
    void theRightPasswordProvesItAgainAndAWrongOneDoesNot() {
        var session = given.signIn(given.account("pavel"));
        provedMinutesAgo(session, 30);
        assertThat(given.in(session, () -> account.proveIt("not this one", HERE))).isFalse();
        assertThat(given.in(session, () -> account.view().proved())).isFalse();
        assertThat(given.in(session, () -> account.proveIt(Given.PASSWORD, HERE))).isTrue();
        assertThat(given.in(session, account::renewRecoveryCodes)).hasSize(10);
    }

    @Test
    void aStolenSessionGuessesThePasswordNoMoreOftenThanAGuest() {
        var session = given.signIn(given.account("radka"));
        for (int guess = 1; guess <= 5; guess++) given.in(session, () -> account.proveIt("a guess", HERE));
        assertThatThrownBy(() -> given.in(session, () -> account.proveIt(Given.PASSWORD, HERE))).isInstanceOf(TooManyTries.class);
    }

    /** The change that waits to be written once asked who makes it, which wrote the change first, and so on. */
    @Test
    void addingASecondFactorComesToAnEndAndIsAskedForAtTheNextSignIn() {
        var login = given.account("sandra");
        var session = given.signIn(login);
        var secret = given.in(session, account::beginSecondFactor).base32();
        var added = together.all(1, () -> given.in(session, () -> account.addSecondFactor(secret, AuthenticatorApp.code(secret)))).get(0);
        assertThat(added.failure()).isNull();
        assertThat(added.result()).hasSize(10);

        assertThat(signIn.withPassword(login, Given.PASSWORD, HERE).sessionId()).isNull();
        assertThat(signIn.withCode(given.id(login), added.result().get(0), HERE).sessionId()).isNotNull();
        assertThat(signIn.withCode(given.id(login), added.result().get(0), HERE).wrong()).isTrue();
    }

    @Test
    void aCodeThatIsWrongAddsNoSecondFactor() {
        var login = given.account("tomas");
        var session = given.signIn(login);
        var secret = given.in(session, account::beginSecondFactor).base32();
        assertThatThrownBy(() -> given.in(session, () -> account.addSecondFactor(secret, "000"))).isInstanceOf(CodeIsWrong.class);
        assertThat(rows.text("select factor_since from account where login = ?", login)).isEqualTo("null");
    }

    @Test
    @Tag("A16")
    void withoutThePasswordAMomentAgoNeitherTheWayInNorTheAddressIsChanged() {
        var login = given.account("wilma");
        var session = given.signIn(login);
        var secret = given.in(session, account::beginSecondFactor).base32();
        provedMinutesAgo(session, 11);
        for (Runnable change : List.<Runnable>of(() -> account.changePassword("nine quiet lanterns burn"), () -> account.changeAddress("wilma@elsewhere.example"),
                () -> account.addSecondFactor(secret, AuthenticatorApp.code(secret)), account::renewRecoveryCodes, account::removeSecondFactor)) {
            assertThatThrownBy(() -> in(session, change)).isInstanceOf(ProveItAgain.class);
        }
        assertThat(rows.number("select count(*) from outbox_mail where recipient = ?", login)).isZero();
    }

    @Test
    @Tag("A16")
    @Tag("S4")
    void eachChangeOfTheWayInIsToldToTheOldAddressAndEndsTheOtherBrowsers() {
        var login = given.account("xaver");
        var session = given.signIn(login);
        var secret = given.in(session, account::beginSecondFactor).base32();
        assertTold(login, session, "mail.second-factor-added", () -> account.addSecondFactor(secret, AuthenticatorApp.code(secret)));
        assertTold(login, session, "mail.recovery-codes-renewed", account::renewRecoveryCodes);
        assertTold(login, session, "mail.second-factor-removed", account::removeSecondFactor);
        assertTold(login, session, "mail.password-changed", () -> account.changePassword("nine quiet lanterns burn"));
        change(session, "xaver@elsewhere.example");
        assertThat(mailed(login)).contains("mail.address-leaving");
    }

    private void assertTold(String login, long session, String reason, Runnable change) {
        var other = given.signIn(login);
        in(session, change);
        assertThat(mailed(login)).contains(reason);
        assertThatThrownBy(() -> given.in(other, () -> account.view())).as(reason).isInstanceOf(UnauthenticatedException.class);
        assertThat(given.in(session, () -> account.view().login())).isEqualTo(login);
    }

    private List<String> mailed(String login) {
        return rows.texts("select reason from outbox_mail where recipient = ?", login);
    }

    private void in(long session, Runnable work) {
        given.in(session, () -> {
            work.run();
            return null;
        });
    }

    @Test
    void aNewAddressCanBeAskedForThreeTimesAnHour() {
        var login = given.account("ursula");
        var session = given.signIn(login);
        for (int time = 1; time <= 3; time++) change(session, "ursula" + time + "@reseau-chemin.example");
        assertThatThrownBy(() -> change(session, "ursula4@reseau-chemin.example")).isInstanceOf(MailedOftenEnough.class);
        assertThat(rows.number("select count(*) from outbox_mail where recipient = ?", login)).isEqualTo(3);
        assertThat(rows.number("select count(*) from outbox_mail where recipient = 'ursula4@reseau-chemin.example'")).isZero();
    }

    @Test
    void aStrangersBoxIsNotFilledHoweverManyAskForTheirAddress() {
        var stranger = "stranger." + System.nanoTime() + "@elsewhere.example";
        for (var name : List.of("vlad", "wim", "yana", "zora", "adam")) change(given.signIn(given.account(name)), stranger);
        assertThat(rows.number("select count(*) from outbox_mail where recipient = ?", stranger)).isEqualTo(3);
    }

    private void change(long session, String address) {
        in(session, () -> account.changeAddress(address));
    }

    private void provedMinutesAgo(long session, int minutes) {
        rows.change("update user_session set proved_at = utc_timestamp(6) - interval ? minute where id = ?", minutes, session);
    }
}
