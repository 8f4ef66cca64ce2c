package org.lastrada.intranet.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.util.Set;
import org.apache.shiro.authz.UnauthenticatedException;
import org.apache.shiro.authz.UnauthorizedException;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.lastrada.intranet.access.session.ProveItAgain;
import org.lastrada.intranet.access.session.SessionRow;
import org.lastrada.intranet.audit.Rows;
import org.lastrada.intranet.rights.Caller;
import org.lastrada.intranet.shared.NotFound;

/** What administrators do to the accounts of others, and cannot do to their own. */
@ExtendWith(ArquillianExtension.class)
class ManageAccountsIT {

    @Inject ManageAccounts accounts;
    @Inject Caller caller;
    @Inject Given given;
    @Inject Rows rows;

    @Test
    void anAdministratorGivesARoleAndTakesItAgain() {
        var id = given.id(given.account("ana"));
        given.as(Given.DAAN, () -> accounts.changeRoles(id, Set.of("fundraiser"), Set.of()));
        assertThat(rows.texts("select role_code from account_role where account_id = ?", id)).containsExactly("fundraiser");
        given.as(Given.DAAN, () -> accounts.changeRoles(id, Set.of(), Set.of("fundraiser")));
        assertThat(rows.texts("select role_code from account_role where account_id = ?", id)).isEmpty();
    }

    @Test
    @Tag("Z9")
    void aGivenRoleOpensItsDoorsAtTheNextRequestAndATakenOneShutsThem() {
        var login = given.account("bojan");
        var session = given.signIn(login);
        assertThat(given.in(session, () -> caller.holder().roles())).isEmpty();
        given.as(Given.DAAN, () -> accounts.changeRoles(given.id(login), Set.of("auditor"), Set.of()));
        assertThat(given.in(session, () -> caller.holder().roles())).containsExactly("auditor");
        given.as(Given.DAAN, () -> accounts.changeRoles(given.id(login), Set.of(), Set.of("auditor")));
        assertThat(given.in(session, () -> caller.holder().roles())).isEmpty();
    }

    @Test
    @Tag("Z10")
    void nobodyChangesTheirOwnRoles() {
        var own = given.id(Given.DAAN);
        assertThatThrownBy(() -> given.as(Given.DAAN, () -> accounts.changeRoles(own, Set.of("secretariat"), Set.of()))).isInstanceOf(CannotChangeOwnRoles.class);
        assertThat(rows.texts("select role_code from account_role where account_id = ?", own)).doesNotContain("secretariat");
    }

    @Test
    void nobodyClosesTheirOwnAccount() {
        var own = given.id(Given.DAAN);
        assertThatThrownBy(() -> given.as(Given.DAAN, () -> accounts.disable(own))).isInstanceOf(CannotManageOwnAccount.class);
    }

    @Test
    @Tag("Z10")
    void theSecretariatSeesAccountsButGivesNoRoles() {
        var id = given.id(given.account("cecile"));
        assertThatThrownBy(() -> given.as(Given.MAAIKE, () -> accounts.changeRoles(id, Set.of("board"), Set.of()))).isInstanceOf(UnauthorizedException.class);
        assertThatThrownBy(() -> given.as(Given.MAAIKE, () -> accounts.disable(id))).isInstanceOf(UnauthorizedException.class);
    }

    @Test
    void whatFollowsFromAnOrganisationCannotBeGivenByHand() {
        var id = given.id(given.account("dora"));
        assertThatThrownBy(() -> given.as(Given.DAAN, () -> accounts.changeRoles(id, Set.of("head"), Set.of()))).isInstanceOf(RoleIsNotGivenByHand.class);
        assertThatThrownBy(() -> given.as(Given.DAAN, () -> accounts.changeRoles(id, Set.of("service-mail"), Set.of()))).isInstanceOf(RoleIsNotGivenByHand.class);
    }

    @Test
    void rolesAskForTheAdministratorsPasswordAgainAfterTenMinutes() {
        var id = given.id(given.account("emil"));
        var session = given.signIn(Given.DAAN);
        rows.change("update user_session set proved_at = utc_timestamp(6) - interval 11 minute where id = ?", session);
        assertThatThrownBy(() -> given.in(session, () -> {
            accounts.changeRoles(id, Set.of("board"), Set.of());
            return null;
        })).isInstanceOf(ProveItAgain.class);
    }

    @Test
    void closingAnAccountEndsItsSessionAtTheNextRequest() {
        var login = given.account("filip");
        var session = given.signIn(login);
        assertThat(given.in(session, () -> caller.holder().accountId())).isEqualTo(given.id(login));
        given.as(Given.DAAN, () -> accounts.disable(given.id(login)));
        assertThatThrownBy(() -> given.in(session, () -> caller.holder())).isInstanceOf(UnauthenticatedException.class);
        assertThat(rows.text("select ended_because from user_session where id = ?", session)).isEqualTo("account-closed");
    }

    @Test
    void endingSomebodysSessionsLeavesTheAccountAsItWas() {
        var login = given.account("greta");
        var session = given.signIn(login);
        given.as(Given.DAAN, () -> accounts.endSessions(given.id(login)));
        assertThatThrownBy(() -> given.in(session, () -> caller.holder())).isInstanceOf(UnauthenticatedException.class);
        assertThat(given.in(given.signIn(login), () -> caller.holder().accountId())).isEqualTo(given.id(login));
    }

    @Test
    void oneOfSomebodysSessionsIsEndedAndTheOthersGoOn() {
        var login = given.account("ilse");
        var id = given.id(login);
        var lost = given.signIn(login);
        var kept = given.signIn(login);
        assertThat(given.as(Given.DAAN, () -> accounts.sessions(id))).extracting(SessionRow::id).containsExactlyInAnyOrder(lost, kept);
        given.as(Given.DAAN, () -> accounts.endSession(id, lost));
        assertThatThrownBy(() -> given.in(lost, () -> caller.holder())).isInstanceOf(UnauthenticatedException.class);
        assertThat(given.in(kept, () -> caller.holder().accountId())).isEqualTo(id);
        assertThat(rows.text("select ended_because from user_session where id = ?", lost)).isEqualTo("by-an-administrator");
        assertThat(rows.number("select count(*) from audit_entry where action = 'account.session-ended' and subject_id = ?", id)).isOne();
    }

    @Test
    void aSessionOfAnotherAccountIsNotFoundAndGoesOn() {
        var id = given.id(given.account("jutta"));
        var other = given.signIn(given.account("karin"));
        assertThatThrownBy(() -> given.as(Given.DAAN, () -> accounts.endSession(id, other))).isInstanceOf(NotFound.class);
        assertThat(rows.number("select count(*) from user_session where id = ? and ended_at is null", other)).isOne();
    }

    @Test
    void whoOnlyLooksAtAccountsSeesAndEndsNoSession() {
        var login = given.account("lotte");
        var id = given.id(login);
        var session = given.signIn(login);
        assertThatThrownBy(() -> given.as(Given.MAAIKE, () -> accounts.sessions(id))).isInstanceOf(UnauthorizedException.class);
        assertThatThrownBy(() -> given.as(Given.MAAIKE, () -> accounts.endSession(id, session))).isInstanceOf(UnauthorizedException.class);
        var own = given.id(Given.DAAN);
        assertThatThrownBy(() -> given.as(Given.DAAN, () -> accounts.endSession(own, session))).isInstanceOf(CannotManageOwnAccount.class);
    }

    @Test
    void threeInvitationsAnHourAreEnoughForAnybody() {
        var login = given.account("hana");
        var id = given.id(login);
        given.as(Given.DAAN, () -> accounts.disable(id));
        for (int time = 1; time <= 3; time++) given.as(Given.DAAN, () -> accounts.invite(id));
        assertThatThrownBy(() -> given.as(Given.DAAN, () -> accounts.invite(id))).isInstanceOf(org.lastrada.intranet.mail.MailedOftenEnough.class);
        assertThat(rows.number("select count(*) from outbox_mail where recipient = ?", login)).isEqualTo(3);
    }
}
