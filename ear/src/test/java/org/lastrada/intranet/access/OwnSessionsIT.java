package org.lastrada.intranet.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import org.apache.shiro.authz.UnauthenticatedException;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.lastrada.intranet.access.session.OwnSessions;
import org.lastrada.intranet.access.session.SessionRow;
import org.lastrada.intranet.audit.Rows;
import org.lastrada.intranet.rights.Caller;
import org.lastrada.intranet.shared.NotFound;

/** The browsers one is signed in with. */
@ExtendWith(ArquillianExtension.class)
class OwnSessionsIT {

    @Inject OwnSessions sessions;
    @Inject Caller caller;
    @Inject Given given;
    @Inject Rows rows;

    @Test
    void onesOwnAreListedAndNobodyElses() {
        var login = given.account("mira");
        var here = given.signIn(login);
        var there = given.signIn(login);
        given.signIn(given.account("nina"));
        assertThat(given.in(here, sessions::list)).extracting(SessionRow::id).containsExactlyInAnyOrder(here, there);
        assertThat(given.in(here, sessions::list)).allSatisfy(row -> assertThat(row.device()).isEqualTo("a test"));
        assertThat(given.in(here, sessions::current)).isEqualTo(here);
    }

    @Test
    void whatWasIdleTooLongIsNotListed() {
        var login = given.account("olga");
        var here = given.signIn(login);
        var idle = given.signIn(login);
        rows.change("update user_session set seen_at = utc_timestamp(6) - interval 31 minute where id = ?", idle);
        assertThat(given.in(here, sessions::list)).extracting(SessionRow::id).containsExactly(here);
    }

    @Test
    void oneIsEndedAtTheNextRequestAndRecorded() {
        var login = given.account("petra");
        var here = given.signIn(login);
        var there = given.signIn(login);
        end(here, there);
        assertThatThrownBy(() -> given.in(there, () -> caller.holder())).isInstanceOf(UnauthenticatedException.class);
        assertThat(given.in(here, () -> caller.holder().accountId())).isEqualTo(given.id(login));
        assertThat(rows.text("select ended_because from user_session where id = ?", there)).isEqualTo("by-the-person");
        assertThat(rows.number("select count(*) from audit_entry where action = 'account.session-ended' and subject_id = ?", given.id(login))).isOne();
    }

    @Test
    void theOthersAreEndedAndThisOneGoesOn() {
        var login = given.account("rada");
        var here = given.signIn(login);
        given.signIn(login);
        given.signIn(login);
        given.in(here, () -> {
            sessions.endOthers();
            return null;
        });
        assertThat(given.in(here, sessions::list)).extracting(SessionRow::id).containsExactly(here);
    }

    @Test
    void aSessionOfSomebodyElseIsNotFoundAndGoesOn() {
        var here = given.signIn(given.account("sonja"));
        var other = given.signIn(given.account("tanja"));
        assertThatThrownBy(() -> end(here, other)).isInstanceOf(NotFound.class);
        assertThat(rows.number("select count(*) from user_session where id = ? and ended_at is null", other)).isOne();
    }

    @Test
    void aGuestHasNone() {
        assertThatThrownBy(() -> given.asGuest(sessions::list)).isInstanceOf(UnauthenticatedException.class);
    }

    private void end(long here, long session) {
        given.in(here, () -> {
            sessions.end(session);
            return null;
        });
    }
}
