package org.lastrada.intranet.retention.night;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.util.Locale;
import java.util.UUID;
import org.apache.shiro.authz.AuthorizationException;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.lastrada.intranet.access.Given;
import org.lastrada.intranet.audit.Rows;
import org.lastrada.intranet.retention.PeriodOutOfBounds;
import org.lastrada.intranet.retention.hold.LegalHolds;
import org.lastrada.intranet.shared.NotFound;

/** Each class of data goes on its date and not a day before, unless it is held. */
@ExtendWith(ArquillianExtension.class)
@Tag("P3")
class RetentionIT {

    @Inject Retention task;
    @Inject RetentionBoard board;
    @Inject LegalHolds holds;
    @Inject Given given;
    @Inject Rows rows;

    @Test
    void sessionsLinksAndFailuresGoOnTheirDates() {
        var login = given.account("brigita");
        var account = rows.number("select id from account where login = ?", login);
        var old = given.signIn(login);
        var recent = given.signIn(login);
        rows.change("update user_session set seen_at = utc_timestamp(6) - interval 31 day where id = ?", old);
        rows.change("update user_session set seen_at = utc_timestamp(6) - interval 29 day where id = ?", recent);
        link(account, "used", 31, 1);
        link(account, "unused", 31, 0);
        link(account, "yesterday", 1, 0);
        rows.change("insert into throttle values ('account long.ago', 3, utc_timestamp(6) - interval 3 day), ('account yesterday', 3, utc_timestamp(6) - interval 1 day)");

        run();

        assertThat(rows.texts("select id from user_session where account_id = ?", account)).containsExactly(String.valueOf(recent));
        assertThat(rows.texts("select email from access_token where account_id = ?", account)).containsExactly("yesterday");
        assertThat(rows.texts("select subject from throttle where subject in ('account long.ago', 'account yesterday')")).containsExactly("account yesterday");
        assertThat(rows.number("select count(*) from audit_entry where action = 'retention.dropped' and subject_id = 'sessions'")).isPositive();
    }

    @Test
    void draftsImportsAndRunsGoOnTheirDates() {
        var account = rows.number("select id from account where login = ?", given.account("chiara"));
        for (var days : new int[] {29, 31}) rows.change("insert into draft (account_id, form, subject, about, address, version, base, typed, saved_at)"
                + " values (?, 'person.edit', ?, '', '/', 0, '', '', utc_timestamp(6) - interval ? day)", account, "age" + days, days);
        for (var days : new int[] {89, 91}) applied("age" + days + ".csv", "Name\nAna", days);
        for (var days : new int[] {89, 91}) rows.change("insert into task_run (task, version, began, millis, node, failures) values (?, 0, utc_timestamp(6) - interval ? day, 1, 'a', 0)", "age" + days, days);

        run();

        assertThat(rows.texts("select subject from draft where account_id = ?", account)).containsExactly("age29");
        assertThat(rows.texts("select file_name from import where file_name like 'age%'")).containsExactly("age89.csv");
        assertThat(rows.texts("select task from task_run where task like 'age%'")).containsExactly("age89");
    }

    @Test
    void whatMailsSaidGoesFirstAndTheRestLater() {
        var reader = given.account("dora");
        for (var days : new int[] {89, 91, 729, 731}) mail(reader, days, "SENT");
        mail(reader, 1000, "QUEUED");

        run();

        assertThat(rows.texts("select concat(reason, ' ', body) from outbox_mail where recipient = ? order by id", reader))
                .containsExactly("mail.age89 Dear Dora", "mail.age91 ", "mail.age729 ", "mail.age1000 Dear Dora");
    }

    @Test
    void whatIsHeldStaysAndThePageSaysSo() {
        var person = person("Esma", 800);
        var account = account(person);
        rows.change("insert into draft (account_id, form, subject, about, address, version, base, typed, saved_at) values (?, 'a', 'held', '', '/', 0, '', '', utc_timestamp(6) - interval 99 day)", account);
        given.as(Given.DAAN, () -> holds.onPerson(person, "Case 12", null, null));

        run();

        assertThat(rows.number("select count(*) from draft where account_id = ?", account)).isEqualTo(1);
        assertThat(rows.text("select family_name from person where id = ?", person)).isEqualTo("Esma");
        assertThat(night("drafts").held()).isPositive();
        assertThat(night("people-who-left").held()).isPositive();
        var hold = rows.number("select id from legal_hold where person_id = ?", person);
        given.as(Given.DAAN, () -> holds.lift(hold));
        run();
        assertThat(rows.number("select count(*) from draft where account_id = ?", account)).isZero();
        assertThat(rows.text("select family_name from person where id = ?", person)).isEqualTo("P-" + person);
    }

    @Test
    void aHoldOnAnOrganisationKeepsWhoLeftIt() {
        var person = person("Fatima", 800);
        var other = person("Gita", 800);
        var organisation = rows.number("select organisation_id from affiliation where person_id = ?", person);
        rows.change("update affiliation set organisation_id = (select max(id) from organisation where id <> ?) where person_id = ?", organisation, other);
        given.as(Given.DAAN, () -> holds.onOrganisation(organisation, "Audit of the donor", null, null));

        run();

        assertThat(rows.text("select family_name from person where id = ?", person)).isEqualTo("Fatima");
        assertThat(rows.text("select family_name from person where id = ?", other)).isEqualTo("P-" + other);
        rows.change("delete from legal_hold where organisation_id = ?", organisation);
    }

    @Test
    void aHoldOnAnOrganisationKeepsItsRemovedFiles() {
        var organisation = rows.number("select max(id) from organisation");
        var file = removedFile(organisation);
        var another = removedFile(organisation - 1);
        given.as(Given.DAAN, () -> holds.onOrganisation(organisation, "Audit of the donor", null, null));

        run();

        assertThat(rows.number("select count(*) from attachment where id = ?", file)).isEqualTo(1);
        assertThat(rows.number("select count(*) from attachment where id = ?", another)).isZero();
        assertThat(night("removed-files").held()).isEqualTo(1);
        rows.change("delete from legal_hold where organisation_id = ?", organisation);
        run();
        assertThat(rows.number("select count(*) from attachment where id = ?", file)).isZero();
    }

    @Test
    void aHoldOnSomebodyKeepsTheImportsInWhichTheyStand() {
        var family = "Held" + UUID.randomUUID().toString().substring(0, 8);
        var person = person(family, 10);
        applied(family + ".csv", "Name\nAna " + family, 91);
        applied(family + "-others.csv", "Name\nAna Another", 91);
        given.as(Given.DAAN, () -> holds.onPerson(person, "Case 13", null, null));

        run();

        assertThat(rows.texts("select file_name from import where file_name like ?", family + "%")).containsExactly(family + ".csv");
        assertThat(night("imports").held()).isPositive();
        rows.change("delete from legal_hold where person_id = ?", person);
        run();
        assertThat(rows.texts("select file_name from import where file_name like ?", family + "%")).isEmpty();
    }

    @Test
    void whoLeftIsErasedTwoYearsAfterTheirLastDay() {
        var longGone = person("Hana", 731);
        var lately = person("Irma", 729);

        run();

        assertThat(rows.text("select family_name from person where id = ?", longGone)).isEqualTo("P-" + longGone);
        assertThat(rows.text("select family_name from person where id = ?", lately)).isEqualTo("Irma");
    }

    @Test
    void anotherPeriodCountsFromTheNextNightAndIsWrittenDown() {
        rows.change("insert into task_run (task, version, began, millis, node, failures) values ('shorter', 0, utc_timestamp(6) - interval 50 day, 1, 'a', 0)");
        run();
        assertThat(rows.number("select count(*) from task_run where task = 'shorter'")).isEqualTo(1);

        given.as(Given.DAAN, () -> board.keepFor("task-runs", 40));
        assertThat(given.as(Given.DAAN, () -> board.rule("task-runs")).days()).isEqualTo(40);
        assertThat(night("task-runs").nextCount()).isPositive();
        run();

        assertThat(rows.number("select count(*) from task_run where task = 'shorter'")).isZero();
        assertThat(rows.text("select after_state from audit_entry where subject_type = 'retention' and subject_id = 'task-runs' and action = 'retention.created'")).contains("40");
    }

    @Test
    void outsideItsBoundsOrForNothingAPeriodIsRefused() {
        assertThatThrownBy(() -> given.as(Given.DAAN, () -> board.keepFor("mails", 30))).isInstanceOf(PeriodOutOfBounds.class);
        assertThatThrownBy(() -> given.as(Given.DAAN, () -> board.keepFor("gossip", 30))).isInstanceOf(NotFound.class);
    }

    @Test
    void auditorsReadAndDoNotChangeAndTheSecretariatDoesNeither() {
        var auditor = Given.login("AUDITOR");
        assertThat(given.as(auditor, () -> board.rules())).isNotEmpty();
        assertThatThrownBy(() -> given.as(auditor, () -> board.keepFor("mails", 400))).isInstanceOf(AuthorizationException.class);
        assertThatThrownBy(() -> given.as(auditor, () -> holds.onPerson(1, "Case 12", null, null))).isInstanceOf(AuthorizationException.class);
        assertThatThrownBy(() -> given.as(Given.MAAIKE, () -> board.rules())).isInstanceOf(AuthorizationException.class);
        assertThatThrownBy(() -> given.as(Given.DAAN, task::run)).isInstanceOf(AuthorizationException.class);
    }

    private RuleRow.Night night(String rule) {
        return given.as(Given.DAAN, () -> board.rule(rule)).night();
    }

    private void run() {
        given.asService("retention", () -> {
            task.run();
            return null;
        });
    }

    private void applied(String file, String content, int daysAgo) {
        rows.change("insert into import (kind, state, file_name, content, encoding, cut_by, mapping, answers, effects, row_total, added, changed,"
                + " created_by, created_at, applied_at, version) values ('PEOPLE', 'APPLIED', ?, ?, 'UTF-8', ',', '{}', '{}', '[]', 0, 0, 0, 'a test',"
                + " utc_timestamp(6) - interval 200 day, utc_timestamp(6) - interval ? day, 0)", file, content, daysAgo);
    }

    private long removedFile(long organisation) {
        var name = UUID.randomUUID() + ".txt";
        rows.change("insert into attachment (holder, subject, organisation_id, name, latest, removed_at, removed_by, version) values ('organisation', ?, ?, ?, 1,"
                + " utc_timestamp(6) - interval 31 day, 'a test', 0)", organisation, organisation, name);
        rows.change("insert into stored_file (hash, media_type, size, stored_at) values (?, 'text/plain', 0, utc_timestamp(6))", name);
        rows.change("insert into attachment_version (attachment_id, number, name, media_type, hash, size, brought_at, brought_by)"
                + " select id, 1, name, 'text/plain', name, 0, removed_at, 'a test' from attachment where name = ?", name);
        return rows.number("select id from attachment where name = ?", name);
    }

    private void link(long account, String to, int daysAgo, int used) {
        rows.change("insert into access_token (purpose, hash, account_id, email, created_at, expires_at, used_at, version) values ('RESET', ?, ?, ?, utc_timestamp(6) - interval 40 day,"
                + " utc_timestamp(6) - interval ? day, if(?, utc_timestamp(6) - interval ? day, null), 0)", to + account, account, to, daysAgo, used, daysAgo);
    }

    private void mail(String reader, int daysAgo, String state) {
        rows.change("insert into outbox_mail (message_id, recipient, recipient_name, mail_class, reason, language, subject, body, created_at, queued_at, state, attempts, next_attempt_at, version)"
                + " values (uuid(), ?, 'Dora', 'SERVICE', ?, 'en', 'Hello', 'Dear Dora', utc_timestamp(6) - interval ? day, utc_timestamp(6), ?, 0, utc_timestamp(6) + interval 1 day, 0)",
                reader, "mail.age" + daysAgo, daysAgo, state);
    }

    /** Somebody who left so many days ago. */
    private long person(String name, int daysAgo) {
        var email = name.toLowerCase(Locale.ROOT) + "." + UUID.randomUUID() + "@gone.example";
        rows.change("insert into person (given_name, family_name, email, shows_email, shows_phone, shows_photo, listed, created_at, version) values ('Ana', ?, ?, 0, 0, 0, 1, utc_timestamp(6), 0)", name, email);
        var id = rows.number("select id from person where email = ?", email);
        rows.change("insert into affiliation (person_id, organisation_id, starts, ends) values (?, (select min(id) from organisation), '2015-01-01', utc_date() - interval ? day)", id, daysAgo);
        return id;
    }

    private long account(long person) {
        rows.change("insert into account (login, state, language, person_id, factor_step, created_at, disabled_at, version)"
                + " select email, 'DISABLED', 'en', id, 0, utc_timestamp(6), utc_timestamp(6), 0 from person where id = ?", person);
        return rows.number("select id from account where person_id = ?", person);
    }
}
