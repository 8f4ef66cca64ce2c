package org.lastrada.intranet.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.util.List;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.lastrada.intranet.access.factor.AuthenticatorApp;
import org.lastrada.intranet.access.link.AccessToken;
import org.lastrada.intranet.access.password.EarlierHash;
import org.lastrada.intranet.access.throttle.TooManyTries;
import org.lastrada.intranet.access.throttle.Visit;
import org.lastrada.intranet.audit.Rows;

/** The second step of signing in, accounts that are closed, and passwords kept in an old form. */
@ExtendWith(ArquillianExtension.class)
class SignInIT {

    private static final Visit HERE = new Visit("192.0.2.60", "a test");

    @Inject SignIn signIn;
    @Inject AcceptInvitation links;
    @Inject OwnAccount own;
    @Inject ManageAccounts accounts;
    @Inject EarlierHash earlier;
    @Inject Given given;
    @Inject Rows rows;

    @Test
    @Tag("A7")
    void ofAThousandCodesTriedFiveAreLookedAtAndTheRightOneWaitsToo() {
        var login = given.account("alma");
        var secret = withSecondFactor(login).secret();
        var id = given.id(login);
        var looked = 0;
        for (int guess = 0; guess < 1000; guess++) looked += isLookedAt(id, "no" + guess) ? 1 : 0;
        assertThat(looked).isEqualTo(5);
        assertThatThrownBy(() -> signIn.withCode(id, AuthenticatorApp.code(secret), HERE)).isInstanceOf(TooManyTries.class);
    }

    @Test
    @Tag("A7")
    void aCodeOpensOnceAndThatOfSomebodyElseNever() {
        var login = given.account("bela");
        var mine = withSecondFactor(login);
        var others = withSecondFactor(given.account("cyril"));
        rows.change("update account set factor_step = 0 where login = ?", login);
        var code = AuthenticatorApp.code(mine.secret());
        assertThat(signIn.withCode(given.id(login), AuthenticatorApp.code(others.secret()), HERE).wrong()).isTrue();
        assertThat(signIn.withCode(given.id(login), code, HERE).sessionId()).isNotNull();
        assertThat(signIn.withCode(given.id(login), code, HERE).wrong()).isTrue();
    }

    @Test
    @Tag("A2")
    void noCodeAndAWrongCodeEachCount() {
        var login = given.account("dana");
        withSecondFactor(login);
        for (var typed : new String[] {null, "", "000000x"}) assertThat(signIn.withCode(given.id(login), typed, HERE).wrong()).isTrue();
        assertThat(rows.number("select failures from throttle where subject = ?", "account " + login)).isEqualTo(3);
    }

    @Test
    @Tag("A9")
    void aCodeOnPaperOpensOnceAndIsDeadOnceThereAreNewOnes() {
        var login = given.account("edit");
        var first = withSecondFactor(login);
        var session = given.signIn(login);
        assertThat(signIn.withCode(given.id(login), first.papers().get(0), HERE).sessionId()).isNotNull();
        assertThat(signIn.withCode(given.id(login), first.papers().get(0), HERE).wrong()).isTrue();
        var second = given.in(session, own::renewRecoveryCodes);
        assertThat(signIn.withCode(given.id(login), first.papers().get(1), HERE).wrong()).isTrue();
        assertThat(signIn.withCode(given.id(login), second.get(1), HERE).sessionId()).isNotNull();
        assertThat(rows.texts("select hash from recovery_code where account_id = ?", given.id(login))).hasSize(10).allMatch(hash -> hash.matches("[0-9a-f]{64}"));
    }

    @Test
    @Tag("T3")
    void aNewPasswordByMailStillAsksForTheSecondFactor() {
        var login = given.account("hana");
        withSecondFactor(login);
        links.reset(given.link(AccessToken.Purpose.RESET, login), "nine quiet lanterns burn");
        var first = signIn.withPassword(login, "nine quiet lanterns burn", HERE);
        assertThat(first.sessionId()).isNull();
        assertThat(first.factorOf()).isEqualTo(given.id(login));
        assertThat(rows.number("select count(*) from user_session where account_id = ? and ended_at is null", given.id(login))).isZero();
        assertThat(rows.texts("select reason from outbox_mail where recipient = ?", login)).contains("mail.password-changed");
    }

    @Test
    @Tag("A14")
    void aPasswordInAnOldFormIsKeptInTodaysAfterTheNextSignIn() {
        var login = given.account("flora");
        rows.change("update account set password_hash = ? where login = ?", earlier.of(Given.PASSWORD), login);
        assertThat(signIn.withPassword(login, "not the one", HERE).wrong()).isTrue();
        assertThat(kept(login)).contains("m=1024");
        assertThat(signIn.withPassword(login, Given.PASSWORD, HERE).sessionId()).isNotNull();
        assertThat(kept(login)).contains("m=65536").doesNotContain("m=1024");
        assertThat(signIn.withPassword(login, Given.PASSWORD, HERE).sessionId()).isNotNull();
    }

    @Test
    @Tag("A15")
    void aClosedAccountIsRefusedLikeAWrongPasswordWithBothProofsAndLeavesNoSession() {
        var login = given.account("gavril");
        var factor = withSecondFactor(login);
        var id = given.id(login);
        var nobody = signIn.withPassword("nobody.at.all@platform.example", Given.PASSWORD, HERE);
        given.as(Given.DAAN, () -> accounts.disable(id));
        var sessions = rows.number("select count(*) from user_session where account_id = ?", id);
        assertThat(signIn.withPassword(login, Given.PASSWORD, HERE)).isEqualTo(nobody);
        assertThat(signIn.withCode(id, AuthenticatorApp.code(factor.secret()), HERE)).isEqualTo(nobody);
        assertThat(rows.number("select count(*) from user_session where account_id = ?", id)).isEqualTo(sessions);
        assertThat(rows.number("select count(*) from audit_entry where action = 'account.sign-in-refused' and subject_id = ?", id)).isEqualTo(2);
    }

    @Test
    void eachSignInStandsInTheTrailWithWhereItCameFromAndSoDoesEachThatIsRefused() {
        var login = given.account("hanna");
        assertThat(signIn.withPassword(login, "not the password at all", HERE).wrong()).isTrue();
        assertThat(signIn.withPassword(login, Given.PASSWORD, HERE).sessionId()).isNotNull();
        assertThat(rows.told("select after_state from audit_entry where action = 'account.sign-in-refused' and subject_id = " + given.id(login))).contains("192.0.2.0/24", "password");
        assertThat(rows.told("select after_state from audit_entry where action = 'account.signed-in' and subject_id = " + given.id(login) + " order by id desc limit 1")).contains("192.0.2.0/24", "a test");
    }

    private record Factor(String secret, List<String> papers) { }

    private Factor withSecondFactor(String login) {
        var session = given.signIn(login);
        var secret = given.in(session, own::beginSecondFactor).base32();
        return new Factor(secret, given.in(session, () -> own.addSecondFactor(secret, AuthenticatorApp.code(secret))));
    }

    private boolean isLookedAt(long account, String code) {
        try {
            return signIn.withCode(account, code, HERE).wrong();
        } catch (TooManyTries unseen) {
            return false;
        }
    }

    private String kept(String login) {
        return rows.text("select password_hash from account where login = ?", login);
    }
}
