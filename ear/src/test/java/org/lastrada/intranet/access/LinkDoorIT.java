package org.lastrada.intranet.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.lastrada.intranet.access.link.LinkPurpose.CALENDAR;

import jakarta.inject.Inject;
import java.util.Optional;
import java.util.Set;
import org.apache.shiro.authz.UnauthenticatedException;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.lastrada.intranet.access.link.LinkDoor;
import org.lastrada.intranet.access.session.ProveItAgain;
import org.lastrada.intranet.access.throttle.TooManyTries;
import org.lastrada.intranet.access.throttle.Visit;
import org.lastrada.intranet.audit.Rows;
import org.lastrada.intranet.rights.Caller;
import org.lastrada.intranet.secret.Token;
import org.lastrada.intranet.system.EditSettings;
import org.lastrada.intranet.system.SettingsText;

/** Links by which programs read for somebody. */
@ExtendWith(ArquillianExtension.class)
class LinkDoorIT {

    @Inject LinkDoor door;
    @Inject OwnLinks links;
    @Inject ManageAccounts accounts;
    @Inject EditSettings settings;
    @Inject Caller caller;
    @Inject Given given;
    @Inject Together together;
    @Inject Rows rows;

    @Test
    void whoKnocksWithItReadsAsThePerson() {
        var link = made(Given.GIULIA);
        assertThat(reader(link)).isEqualTo("Giulia Ferrari");
        assertThat(rows.number("select count(*) from personal_link where hash = ?", new Token(link).hash())).isEqualTo(1);
        assertThat(rows.texts("select hash from personal_link")).doesNotContain(link);
    }

    @Test
    void itsUseIsNotedAndManyAtOnceAreNotInEachOthersWay() {
        var link = made(Given.JELENA);
        assertThat(together.all(6, () -> reader(link))).allSatisfy(outcome -> assertThat(outcome.failure()).isNull());
        assertThat(given.as(Given.JELENA, () -> links.current(CALENDAR)).orElseThrow().lastUsedAt()).isNotNull();
    }

    @Test
    @Tag("T8")
    void aNewOneEndsTheOneBeforeAndWithdrawingEndsBoth() {
        var board = Given.login("BOARD");
        var first = made(board);
        var second = made(board);
        assertThat(knock(first)).isEmpty();
        assertThat(reader(first)).isNull();
        assertThat(reader(second)).isNotNull();
        given.as(board, () -> links.withdraw(CALENDAR));
        assertThat(reader(second)).isNull();
        assertThat(given.as(board, () -> links.current(CALENDAR))).isEmpty();
        assertThat(rows.number("select count(*) from audit_entry where action = 'personal-link.changed'")).isGreaterThanOrEqualTo(2);
    }

    @Test
    @Tag("T8")
    void itEndsWithTheAccountAndDoesNotComeBackWithIt() {
        var lena = withRole("lena");
        var link = made(lena);
        assertThat(reader(link)).isEqualTo(lena);
        given.as(Given.DAAN, () -> accounts.disable(given.id(lena)));
        assertThat(reader(link)).isNull();
        rows.change("update account set state = 'ACTIVE', disabled_at = null where login = ?", lena);
        assertThat(reader(link)).isNull();
    }

    @Test
    void whileTheAccountMayNotBeUsedItOpensNothing() {
        var marta = withRole("marta");
        var link = made(marta);
        rows.change("update account set state = 'DISABLED' where login = ?", marta);
        assertThat(reader(link)).isNull();
    }

    @Test
    @Tag("T8")
    void whoHasNoRoleTodayReadsNothing() {
        assertThat(reader(made(given.account("nobody")))).isNull();
    }

    @Test
    void whoOwesASecondFactorReadsNothing() {
        var link = made(withRole("nela"));
        askSecondFactorOf(Set.of("auditor"));
        assertThat(reader(link)).isNull();
        askSecondFactorOf(Set.of());
        assertThat(reader(link)).isNotNull();
    }

    @Test
    void makingOneAsksForThePasswordWithdrawingDoesNot() {
        var session = given.signIn(given.account("greta"));
        rows.change("update user_session set proved_at = utc_timestamp(6) - interval 11 minute where id = ?", session);
        assertThatThrownBy(() -> given.in(session, () -> links.renew(CALENDAR))).isInstanceOf(ProveItAgain.class);
        given.in(session, () -> {
            links.withdraw(CALENDAR);
            return null;
        });
    }

    @Test
    void aGuestMakesNone() {
        assertThatThrownBy(() -> given.asGuest(() -> links.renew(CALENDAR))).isInstanceOf(UnauthenticatedException.class);
    }

    @Test
    void whoGuessesHasToWaitAndAGoodLinkOpensAllTheSame() {
        var guesser = new Visit("192.0.2.77", "a program");
        for (int guess = 1; guess <= 20; guess++) assertThat(door.knock(CALENDAR, Token.random().text(), guesser)).isEmpty();
        assertThatThrownBy(() -> door.knock(CALENDAR, Token.random().text(), guesser)).isInstanceOf(TooManyTries.class);
        assertThat(door.knock(CALENDAR, made(Given.MAAIKE), guesser)).isPresent();
        assertThat(rows.number("select count(*) from throttle where subject = 'network 192.0.2.77/32'")).as("may sign in").isZero();
    }

    @Test
    void whatWasALinkOrCannotBeOneIsNoGuess() {
        var program = new Visit("192.0.2.78", "a program");
        var before = made(Given.login("MEMBER_STAFF"));
        made(Given.login("MEMBER_STAFF"));
        for (int poll = 1; poll <= 30; poll++) assertThat(door.knock(CALENDAR, before, program)).isEmpty();
        for (var text : new String[] {null, "", "abc", before.substring(1), before + "=", before + " "}) assertThat(door.knock(CALENDAR, text, program)).isEmpty();
        assertThat(rows.number("select count(*) from throttle where subject like 'link 192.0.2.78%'")).isZero();
    }

    private String withRole(String name) {
        var login = given.account(name);
        rows.change("insert into account_role (account_id, role_code, granted_at, granted_by) values (?, 'auditor', utc_timestamp(6), 'a test')", given.id(login));
        return login;
    }

    private void askSecondFactorOf(Set<String> roles) {
        given.as(Given.DAAN, () -> {
            var now = settings.forEditing();
            settings.save(now.version(), new SettingsText(now.name(), now.shortName(), now.language(), now.zone(), now.currency(), roles));
        });
    }

    private String made(String login) {
        return given.in(given.signIn(login), () -> links.renew(CALENDAR));
    }

    /** The name of whom the link stands for, or null when it opens nothing. */
    private Optional<Long> knock(String link) {
        return door.knock(CALENDAR, link, new Visit("192.0.2.79", "a program"));
    }

    private String reader(String link) {
        return knock(link).map(id -> given.asGuest(() -> caller.throughLink(id, () -> caller.isKnown() ? caller.name() : null))).orElse(null);
    }
}
