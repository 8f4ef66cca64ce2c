package org.lastrada.intranet.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import org.apache.shiro.authz.UnauthorizedException;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.lastrada.intranet.access.link.AccessToken;
import org.lastrada.intranet.audit.Rows;

/** What signing in leaves behind is forgotten, by the service that may and nobody else. */
@ExtendWith(ArquillianExtension.class)
class AccessSweepIT {

    @Inject AccessSweep sweep;
    @Inject Given given;
    @Inject Rows rows;

    @Test
    void whatEndedAMonthAgoIsForgottenAndTheRestStays() {
        var login = given.account("brigita");
        var old = given.signIn(login);
        var recent = given.signIn(login);
        given.link(AccessToken.Purpose.RESET, login);
        rows.change("update user_session set seen_at = utc_timestamp(6) - interval 31 day where id = ?", old);
        rows.change("update user_session set seen_at = utc_timestamp(6) - interval 29 day where id = ?", recent);
        rows.change("update access_token set expires_at = utc_timestamp(6) - interval 31 day where account_id = ?", given.id(login));
        rows.change("insert into throttle values ('account long.ago', 3, utc_timestamp(6) - interval 3 day), ('account yesterday', 3, utc_timestamp(6) - interval 1 day)");

        given.asService("access", () -> {
            sweep.sweep();
            return null;
        });

        assertThat(rows.texts("select id from user_session where id in (?, ?)", old, recent)).containsExactly(String.valueOf(recent));
        assertThat(rows.number("select count(*) from access_token where account_id = ?", given.id(login))).isZero();
        assertThat(rows.texts("select subject from throttle where subject in ('account long.ago', 'account yesterday')")).containsExactly("account yesterday");
        assertThat(rows.number("select count(*) from audit_entry where action = 'access.swept'")).isPositive();
    }

    @Test
    void nobodyElseSweeps() {
        assertThatThrownBy(() -> given.as(Given.DAAN, sweep::sweep)).isInstanceOf(UnauthorizedException.class);
        assertThatThrownBy(() -> given.asService("mail", () -> {
            sweep.sweep();
            return null;
        })).isInstanceOf(UnauthorizedException.class);
    }
}
