package org.lastrada.intranet.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.shiro.authz.UnauthenticatedException;
import org.apache.shiro.authz.UnauthorizedException;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.lastrada.intranet.access.Given;
import org.lastrada.intranet.access.OwnAccount;
import org.lastrada.intranet.access.Together;
import org.lastrada.intranet.audit.Rows;
import org.lastrada.intranet.mail.MailTemplates;
import org.lastrada.intranet.mail.Sample;
import org.lastrada.intranet.shared.Days;
import org.lastrada.intranet.shared.NotFound;
import org.lastrada.intranet.shared.Wording;

/** From what happens to the inbox, the digest and the link that switches it off. */
@ExtendWith(ArquillianExtension.class)
class NoticesIT {

    private static final String STAFF = "people.notice.staff";
    private static final String FUNCTION = "people.notice.function";
    private static final String PROFILE = "membership.notice.profile";
    private static final String ENTRY = "people.notice.entry";

    @Inject Event<Happened> happened;
    @Inject Inbox inbox;
    @Inject OwnChoices choices;
    @Inject MailNotices mails;
    @Inject MailTemplates templates;
    @Inject Broken broken;
    @Inject OwnAccount account;
    @Inject Days days;
    @Inject Unsubscribing unsubscribing;
    @Inject UnsubscribeLinks links;
    @Inject Readers readers;
    @Inject Topics topics;
    @Inject Given given;
    @Inject Together together;
    @Inject Rows rows;

    private long jelena;

    @BeforeEach
    void sheIsToldThings() {
        jelena = rows.number("select person_id from account where login = ?", Given.JELENA);
    }

    @Test
    void whatHappensIsToldInItsTransactionOrNotAtAll() {
        var thing = thing();
        given.andUndone(() -> tell(ENTRY, thing, ".edited", "Maaike"));
        assertThat(rows.number("select count(*) from notice where thing = ?", thing)).isZero();

        given.inTransaction(() -> tell(ENTRY, thing, ".edited", "Maaike"));
        assertThat(rows.number("select count(*) from notice where thing = ?", thing)).isEqualTo(1);
        assertThat(about(thing).unread()).isEqualTo(1);
    }

    @Test
    void manyChangesAboutOneThingAtOnceAreOneNotice() {
        var thing = thing();
        var changes = IntStream.range(0, 6).<Callable<Object>>mapToObj(number -> () -> given.inTransaction(() -> tell(STAFF, thing, ".left", "Ana " + number, "Kompas"))).toList();

        assertThat(together.each(changes)).allSatisfy(outcome -> assertThat(outcome.failure()).isNull());

        assertThat(rows.texts("select changes from notice where thing = ?", thing)).containsExactly("6");
    }

    @Test
    void whoDidItIsNotToldAndWhatIsStatutoryIsToldAllTheSame() {
        var thing = thing();
        given.as(Given.JELENA, () -> given.inTransaction(() -> tell(FUNCTION, thing, ".ended", "Head", "Kompas", "today")));
        assertThat(rows.number("select count(*) from notice where thing = ?", thing)).isZero();
        given.as(Given.JELENA, () -> given.inTransaction(() -> tell(ENTRY, thing, ".edited", "Jelena")));
        assertThat(rows.number("select count(*) from notice where thing = ?", thing)).isEqualTo(1);
    }

    @Test
    void whatWasReadIsNotCountedAndNotMailed() {
        var thing = thing();
        given.inTransaction(() -> tell(STAFF, thing, ".left", "Ana", "Kompas"));
        var before = given.as(Given.JELENA, () -> inbox.unread());

        assertThat(given.as(Given.JELENA, () -> inbox.open(about(thing).id()))).isEqualTo("/people/");
        assertThat(given.as(Given.JELENA, () -> inbox.unread())).isEqualTo(before - 1);
        assertThat(rows.number("select count(*) from notice where thing = ? and mail_at is not null", thing)).isZero();
        assertThat(given.as(Given.JELENA, () -> inbox.page(true, null, thing, 1)).isEmpty()).isTrue();
    }

    @Test
    void nobodyOpensOrReadsTheNoticesOfSomebodyElse() {
        var thing = thing();
        given.inTransaction(() -> tell(ENTRY, thing, ".edited", "Maaike"));
        var id = about(thing).id();

        assertThatThrownBy(() -> given.as(Given.GIULIA, () -> inbox.open(id))).isInstanceOf(NotFound.class);
        given.as(Given.GIULIA, () -> inbox.read(thing));
        assertThat(about(thing).unread()).isEqualTo(1);
        assertThatThrownBy(() -> given.asGuest(() -> inbox.open(id))).isInstanceOf(UnauthenticatedException.class);
        assertThatThrownBy(() -> given.asGuest(() -> inbox.unread())).isInstanceOf(UnauthenticatedException.class);
        assertThatThrownBy(() -> given.asGuest(() -> choices.view())).isInstanceOf(UnauthenticatedException.class);
    }

    @Test
    void ofFourJobsAtOnceOneMailsTheDigest() {
        var thing = thing();
        given.inTransaction(() -> tell(STAFF, thing, ".left", "Ana", "Kompas"));
        given.inTransaction(() -> tell(STAFF, thing + "1", ".came", "Ben", "Kompas"));
        rows.change("update notice set mail_at = utc_timestamp(6) - interval 1 second where thing like ?", thing + "%");
        var before = digests();

        assertThat(together.all(4, this::sent)).allSatisfy(outcome -> assertThat(outcome.failure()).isNull());
        sent();

        assertThat(digests()).isEqualTo(before + 1);
        assertThat(rows.number("select count(*) from notice where thing like ? and mailed_at is not null and mail_at is null", thing + "%")).isEqualTo(2);
        assertThat(rows.text("select body from outbox_mail where reason = 'notices.digest' order by id desc limit 1")).doesNotContain("Ana", "Ben", "Kompas").contains("Somebody has left your organisation.");
    }

    @Test
    void onlyTheJobMailsNotices() {
        assertThatThrownBy(() -> given.as(Given.DAAN, () -> mails.due())).isInstanceOf(UnauthorizedException.class);
        assertThat(given.asService("mail", () -> mails.due())).isNotNull();
    }

    @Test
    void aChoiceHoldsAtOnceForWhatWaitsAndStandsInTheAuditTrail() {
        var thing = thing();
        given.inTransaction(() -> tell(FUNCTION, thing, ".ended", "Head", "Kompas", "today"));
        given.as(Given.JELENA, () -> choices.choose(Map.of(FUNCTION, Frequency.NEVER), 7));
        assertThat(rows.number("select count(*) from notice where thing = ? and mail_at is not null", thing)).isZero();
        assertThat(rows.text("select after_state from audit_entry where action = 'reader.changed' order by id desc limit 1")).contains(FUNCTION);

        given.as(Given.JELENA, () -> choices.choose(Map.of(FUNCTION, Frequency.AT_ONCE), 18));
        assertThat(given.as(Given.JELENA, () -> choices.view()).hour()).isEqualTo(18);
        given.as(Given.JELENA, () -> choices.choose(Map.of(), 7));
    }

    @Test
    void whoReadsInAnotherZoneGetsTheDigestThatWaitsAtItsHour() {
        var thing = thing();
        given.inTransaction(() -> tell(STAFF, thing, ".left", "Ana", "Kompas"));

        readsIn(ZoneId.of("Pacific/Auckland"));
        assertThat(hour(thing, ZoneId.of("Pacific/Auckland"))).isEqualTo(7);

        readsIn(null);
        assertThat(hour(thing, days.zone())).isEqualTo(7);
    }

    private void readsIn(ZoneId zone) {
        given.as(Given.JELENA, () -> {
            account.read(Locale.ENGLISH, zone);
            return null;
        });
    }

    private int hour(String thing, ZoneId zone) {
        return LocalDateTime.parse(rows.text("select mail_at from notice where thing = ?", thing).replace(' ', 'T')).atOffset(ZoneOffset.UTC).atZoneSameInstant(zone).getHour();
    }

    @Test
    void whatTheReaderMayNotReadAnyMoreIsNotMailed() {
        var thing = thing();
        var login = given.account("zora");
        var zora = rows.number("select id from account where login = ?", login);
        rows.change("insert into notice_reader (account_id, version, hour, links) values (?, 0, 7, 0)", zora);
        for (var topic : List.of(PROFILE, FUNCTION)) rows.change("insert into notice (version, account_id, topic, thing, says, facts, path, changes, first_at, last_at, mail_at) values (0, ?, ?, ?, ?, '[]', '/', 1,"
                + " utc_timestamp(6), utc_timestamp(6), utc_timestamp(6))", zora, topic, thing, topic + ".x");

        given.asService("mail", () -> {
            mails.send(zora);
            return null;
        });

        assertThat(rows.texts("select topic from notice where thing = ? and mailed_at is not null", thing)).containsExactly(FUNCTION);
        assertThat(rows.number("select count(*) from notice where thing = ? and mail_at is not null", thing)).isZero();
    }

    @Test
    void whatIsStatutoryCannotBeSwitchedOff() {
        assertThatThrownBy(() -> given.as(Given.JELENA, () -> choices.choose(Map.of(ENTRY, Frequency.NEVER), 7))).isInstanceOf(StatutoryCannotBeSwitchedOff.class);
    }

    @Test
    @Tag("C2")
    void aLinkSwitchesOneTopicOffWithoutSigningInAndLookingChangesNothing() {
        given.as(Given.JELENA, () -> choices.choose(Map.of(STAFF, Frequency.WEEKLY), 7));
        var token = token(Given.JELENA, STAFF);
        IntStream.range(0, 5).forEach(look -> assertThat(given.asGuest(() -> unsubscribing.about(token))).containsExactly(new Unsubscribing.About(STAFF, false)));

        given.asGuest(() -> switchedOff(token));

        assertThat(given.asGuest(() -> unsubscribing.about(token))).containsExactly(new Unsubscribing.About(STAFF, true));
        assertThat(given.as(Given.JELENA, () -> choices.view()).rows()).filteredOn(row -> row.key().equals(STAFF)).extracting(ChoiceRow::frequency).containsExactly(Frequency.NEVER);
        given.as(Given.JELENA, () -> choices.choose(Map.of(STAFF, Frequency.DAILY), 7));
    }

    @Test
    void ofADigestOneClickSwitchesOffWhatIsOptionalAndItsPageOneTopicAfterTheOther() {
        given.as(Given.JELENA, () -> choices.choose(Map.of(STAFF, Frequency.DAILY, FUNCTION, Frequency.DAILY), 7));
        var token = token(Given.JELENA, STAFF, FUNCTION);
        assertThat(given.asGuest(() -> unsubscribing.about(token))).containsExactly(new Unsubscribing.About(FUNCTION, false), new Unsubscribing.About(STAFF, false));

        assertThat(given.asGuest(() -> unsubscribing.switchOffByOneClick(token))).containsExactly(STAFF);
        assertThat(given.asGuest(() -> unsubscribing.about(token))).containsExactly(new Unsubscribing.About(FUNCTION, false), new Unsubscribing.About(STAFF, true));

        for (var another : List.of(ENTRY, PROFILE, "made.up")) assertThatThrownBy(() -> given.asGuest(() -> switchedOff(token, another))).isInstanceOf(NotFound.class);
        given.asGuest(() -> switchedOff(token, FUNCTION));
        assertThat(given.asGuest(() -> unsubscribing.about(token))).allMatch(Unsubscribing.About::isOff);
        assertThat(rows.number("select count(*) from notice_choice where account_id = ? and topic = ?", account(Given.JELENA), PROFILE)).isZero();
        given.as(Given.JELENA, () -> choices.choose(Map.of(STAFF, Frequency.DAILY, FUNCTION, Frequency.AT_ONCE), 7));
    }

    @Test
    void aTopicThatFailsIsLeftOutAndHidesNoOther() {
        var thing = thing();
        given.inTransaction(() -> tell(STAFF, thing, ".left", "Ana", "Kompas"));
        broken.fail(true);
        try {
            assertThat(given.as(Given.JELENA, () -> inbox.unread())).isPositive();
            assertThat(about(thing).unread()).isEqualTo(1);
            assertThat(given.as(Given.JELENA, () -> inbox.topics())).contains(STAFF).doesNotContain("notices.broken");
            assertThat(given.as(Given.JELENA, () -> choices.view()).rows()).extracting(ChoiceRow::key).contains(STAFF).doesNotContain("notices.broken");
            given.as(Given.JELENA, () -> inbox.open(about(thing).id()));
        } finally {
            broken.fail(false);
        }
        assertThat(given.as(Given.DAAN, () -> templates.all())).as("a topic without samples").extracting(Sample::id).contains("people.notice.staff.left", "notices.digest", "mail.invitation");
    }

    @Test
    void aLinkThatWasGuessedRevokedOrIsOfSomebodyWhoLeftOpensNothing() {
        var account = given.account("vesna");
        var vesna = given.signIn(account);
        given.in(vesna, () -> revoked());
        var token = tokenOf(account);
        assertThat(given.asGuest(() -> unsubscribing.about(token))).isNotEmpty();

        given.in(vesna, () -> revoked());
        refused(token);
        var fresh = tokenOf(account);
        assertThat(given.asGuest(() -> unsubscribing.about(fresh))).isNotEmpty();
        rows.change("update account set state = 'DISABLED' where login = ?", account);
        refused(fresh);
        refused("made-up");
        refused(null);
    }

    private void refused(String token) {
        assertThat(given.asGuest(() -> unsubscribing.about(token))).isEmpty();
        assertThatThrownBy(() -> given.asGuest(() -> switchedOff(token))).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> given.asGuest(() -> unsubscribing.switchOffByOneClick(token))).isInstanceOf(NotFound.class);
    }

    private static String thing() {
        return "test:" + UUID.randomUUID();
    }

    private Void tell(String topic, String thing, String says, Object... facts) {
        happened.fire(new Happened(topic, thing, Wording.of(topic + says, facts), "/people/", Set.of(jelena)));
        return null;
    }

    private InboxRow about(String thing) {
        return given.as(Given.JELENA, () -> inbox.page(false, null, thing, 1)).rows().get(0);
    }

    private Void sent() {
        var account = account(Given.JELENA);
        return given.asService("mail", () -> {
            mails.send(account);
            return null;
        });
    }

    private long digests() {
        return rows.number("select count(*) from outbox_mail where recipient = ? and reason = 'notices.digest'", Given.JELENA);
    }

    private String tokenOf(String login) {
        return token(login, STAFF);
    }

    private String token(String login, String... about) {
        var account = account(login);
        return given.inTransaction(() -> links.token(readers.lock(account), Stream.of(about).map(topics::get).toList()));
    }

    private long account(String login) {
        return rows.number("select id from account where login = ?", login);
    }

    private Void switchedOff(String token) {
        return switchedOff(token, STAFF);
    }

    private Void switchedOff(String token, String topic) {
        unsubscribing.switchOff(token, topic);
        return null;
    }

    private Void revoked() {
        choices.revokeLinks();
        return null;
    }
}
