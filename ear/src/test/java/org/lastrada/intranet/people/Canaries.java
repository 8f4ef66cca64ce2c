package org.lastrada.intranet.people;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.lastrada.intranet.access.Given;
import org.lastrada.intranet.audit.AuditTrail;
import org.lastrada.intranet.audit.Rows;
import org.lastrada.intranet.draft.Drafts;
import org.lastrada.intranet.draft.OpenForm;
import org.lastrada.intranet.intake.ImportKind;
import org.lastrada.intranet.intake.PrepareImport;
import org.lastrada.intranet.membership.Organisation;
import org.lastrada.intranet.rights.Caller;

/** People with a text of their own in every column that can hold one, to be found again wherever it went. */
@ApplicationScoped
public class Canaries {

    private static final List<String> TEXTS = List.of("GIVEN", "FAMILY", "MAIL", "PHONE", "TITLE", "ABOUT", "DEVICE", "NETWORK", "DRAFT", "BASE", "SUBJECT", "BODY", "REASON", "FORMER", "NOTICE");

    @PersistenceContext EntityManager database;
    @Inject Admission admission;
    @Inject OwnProfile profile;
    @Inject Drafts drafts;
    @Inject PrepareImport imports;
    @Inject AuditTrail audit;
    @Inject Caller caller;
    @Inject Given given;
    @Inject Rows rows;
    @Inject Clock clock;

    /** What must be handed to them: everything they wrote, are called, or was written to them. */
    public List<String> textsOf(String name) {
        return TEXTS.stream().map(text -> text.equals("MAIL") ? email(name) : canary(name, text)).toList();
    }

    /** @return the person's number; their mails, drafts, sessions, audit rows, decisions and the file they came in with are there too */
    public long person(String name) {
        var email = email(name);
        var organisation = rows.number("select min(id) from organisation");
        long id = given.inTransaction(() -> added(name, email, organisation));
        given.as(Given.MAAIKE, () -> admission.invite(id, Locale.ENGLISH));
        rows.change("update account set state = 'ACTIVE', password_hash = 'none' where person_id = ?", id);
        var session = given.signIn(email);
        rows.change("update user_session set device = ?, network = ? where id = ?", canary(name, "DEVICE"), canary(name, "NETWORK"), session);
        given.in(session, () -> acted(name, email));
        left(name, email, session);
        return id;
    }

    private Long added(String name, String email, long organisation) {
        var person = new Person(told(name, email, "FORMER"), clock.instant());
        person.join(database.find(Organisation.class, organisation), LocalDate.of(2024, 1, 1));
        database.persist(person);
        database.flush();
        return person.id();
    }

    private static PersonProfile told(String name, String email, String family) {
        return new PersonProfile(canary(name, "GIVEN"), canary(name, family), email, canary(name, "PHONE"), canary(name, "TITLE"), canary(name, "ABOUT"), Set.of("en"));
    }

    /** Under their former name first, then under the one they have. */
    private Void acted(String name, String email) {
        profile.describe(profile.mine().version(), told(name, email, "FAMILY"), new Visibility(true, true, true, true));
        var ticket = drafts.ticket(new OpenForm("edit", "person.edit", "1", canary(name, "DRAFT"), "/", 0, List.of()));
        drafts.keep(ticket, "{\"about\":[\"" + canary(name, "BASE") + "\"]}", Map.of("edit:about", List.of(canary(name, "DRAFT"))));
        return null;
    }

    private void left(String name, String email, long session) {
        var account = rows.number("select account_id from user_session where id = ?", session);
        var whole = canary(name, "GIVEN") + " " + canary(name, "FAMILY");
        mail(email, account, canary(name, "SUBJECT"), canary(name, "BODY"));
        mail(Given.GIULIA, null, whole + " wrote to you", "Dear Giulia, " + whole + " (" + email + ") merged two entries.");
        rows.change("insert into throttle (subject, failures, last_at) values (?, 2, utc_timestamp(6))", "account " + email);
        rows.change("insert into suspension (organisation_id, starts, ends, reason, decided_by, decided_at) values ((select min(id) from organisation), '2001-01-01', '2001-01-02', ?, ?, utc_timestamp(6))",
                "As " + whole + " asked", whole);
        rows.change("insert into account_role (account_id, role_code, granted_at, granted_by) values ((select id from account where login = ?), 'board', utc_timestamp(6), ?)"
                + " on duplicate key update granted_by = values(granted_by)", given.account("role"), whole);
        given.as(Given.MAAIKE, () -> imports.bring(ImportKind.PEOPLE, "people.csv",
                ("Given name,Family name,E-mail\n" + canary(name, "GIVEN") + "," + canary(name, "FAMILY") + "," + email + "\n").getBytes(StandardCharsets.UTF_8)));
        given.as(Given.MAAIKE, () -> imports.bring(ImportKind.PEOPLE, "others.csv", ("Given name,Family name,E-mail\nZed,Other," + name + "@other.example\n").getBytes(StandardCharsets.UTF_8)));
        rows.change("update import set created_by = ? where file_name = 'others.csv' order by id desc limit 1", whole);
        given.in(session, () -> recorded(account, canary(name, "REASON")));
        told(name, account, whole);
    }

    /** What others have: a notice, a draft about them, a file that was made of all people. */
    private void told(String name, long account, String whole) {
        var others = rows.number("select id from account where login = ?", Given.GIULIA);
        notice(account, "[\"" + canary(name, "NOTICE") + "\"]");
        notice(others, "[\"" + whole + "\", {\"day\": \"2026-01-01\"}]");
        rows.change("insert into draft (account_id, form, subject, about, address, version, base, typed, saved_at) values (?, 'person.edit', ?, ?, '/', 0, '{}', ?, utc_timestamp(6))",
                others, name, whole, "{\"phone\":[\"" + canary(name, "PHONE") + "\"]}");
        rows.change("insert into long_work (version, kind, account_id, state, done, pieces, asked_at, not_before, stumbles, ended_at) values (0, ?, ?, 'DONE', 1, 1, utc_timestamp(6), utc_timestamp(6), 0, utc_timestamp(6))",
                name, others);
        rows.change("insert into long_work_part (work_id, piece, content) select id, 1, ? from long_work where kind = ?", "Ana,Kos,Kompas\r\n" + canary(name, "GIVEN") + ",\"" + canary(name, "FAMILY") + "\",Kompas\r\n", name);
        rows.change("insert into attachment (version, holder, subject, name, latest) values (0, 'nothing', ?, ?, 1)", account, "CV of " + whole + ".pdf");
        rows.change("insert into attachment_version (attachment_id, number, name, media_type, hash, size, brought_at, brought_by) select id, 1, name, 'application/pdf', (select min(hash) from stored_file), 1, utc_timestamp(6), 'a test'"
                + " from attachment where holder = 'nothing' and subject = ?", account);
        rows.change("insert into task_run (task, version, began, millis, node, failed_at, failure, failures) values (?, 0, utc_timestamp(6), 1, 'a', utc_timestamp(6), ?, 1)",
                name, "IllegalStateException: " + whole + " is twice in the list");
    }

    private void notice(long account, String facts) {
        rows.change("insert ignore into notice_reader (account_id, version, hour, links) values (?, 0, 7, 0)", account);
        rows.change("insert into notice (version, account_id, topic, thing, says, facts, path, changes, first_at, last_at) values (0, ?, 'people.entry', 'person:0', 'people.notice.entry.edited', ?, '/', 1, utc_timestamp(6), utc_timestamp(6))",
                account, facts);
    }

    /** Who acts is asked first, as a boundary would: not while the row is being written. */
    private Void recorded(long account, String about) {
        assertThat(caller.accountId()).isEqualTo(account);
        return given.inTransaction(() -> {
            audit.recordPersonal("account.second-factor-added", "account", account, null, Map.of("about", about));
            return null;
        });
    }

    private void mail(String to, Long account, String subject, String body) {
        rows.change("insert into outbox_mail (message_id, recipient, recipient_name, account_id, mail_class, reason, language, subject, body, created_at, queued_at, state, attempts, next_attempt_at, version)"
                + " values (uuid(), ?, ?, " + account + ", 'SERVICE', 'mail.invitation', 'en', ?, ?, utc_timestamp(6), utc_timestamp(6), 'SENT', 1, utc_timestamp(6), 0)", to, to, subject, body);
    }

    private static String email(String name) {
        return canary(name, "MAIL").toLowerCase(Locale.ROOT) + "@kompas-centar.example";
    }

    private static String canary(String name, String text) {
        return "CANARY-" + name + "-" + text;
    }
}
