package org.lastrada.intranet.retention.subject;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.zip.ZipInputStream;
import org.apache.shiro.authz.AuthorizationException;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.lastrada.intranet.access.Given;
import org.lastrada.intranet.access.session.ProveItAgain;
import org.lastrada.intranet.audit.AuditFilter;
import org.lastrada.intranet.audit.AuditReading;
import org.lastrada.intranet.audit.Fault;
import org.lastrada.intranet.audit.Head;
import org.lastrada.intranet.audit.Rows;
import org.lastrada.intranet.audit.Sealing;
import org.lastrada.intranet.membership.merge.MergeWish;
import org.lastrada.intranet.people.Canaries;
import org.lastrada.intranet.people.MergePeople;
import org.lastrada.intranet.people.StillHeadsAnOrganisation;
import org.lastrada.intranet.retention.hold.IsHeld;
import org.lastrada.intranet.retention.hold.LegalHolds;

/** Everything that is somebody's is handed to them, and nothing of it is left when they are erased. */
@ExtendWith(ArquillianExtension.class)
class SubjectRightsIT {

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    /** Secrets, and marks of the platform's own on its way. */
    private static final Set<String> NOT_HANDED_OUT = Set.of("personal_link.hash", "recovery_code.hash", "long_work.bookmark", "long_work.node", "long_work.failure", "long_work_part.content");
    /** Rows that stay under the number, each for the reason that the preview gives. */
    private static final Set<String> STAYS = Set.of("account", "affiliation", "audit_entry", "consent", "erasure", "outbox_mail", "representation");

    @Inject SubjectDesk desk;
    @Inject OwnData own;
    @Inject EraseAgain again;
    @Inject LegalHolds holds;
    @Inject AuditReading reading;
    @Inject Sealing sealing;
    @Inject Canaries canaries;
    @Inject SchemaRows schema;
    @Inject MergePeople merging;
    @Inject Given given;
    @Inject Rows rows;

    @Test
    @Tag("P1")
    void theArchiveHoldsEveryTextOfTheirsAndNoneOfOthers() {
        var ana = canaries.person("ANA");
        canaries.person("BEN");
        var planted = schema.plant(whose(ana, "ANA"));
        planted.keySet().removeAll(NOT_HANDED_OUT);

        var archive = opened(given.as(Given.MAAIKE, () -> desk.take(ana)));

        assertThat(canaries.textsOf("ANA")).isNotEmpty().allSatisfy(canary -> assertThat(archive).as(canary).contains(canary));
        assertThat(planted).allSatisfy((place, text) -> assertThat(archive).as("what stands in %s is theirs", place).contains(text));
        assertThat(archive).doesNotContainIgnoringCase("CANARY-BEN");
        assertThat(rows.number("select count(*) from outbox_mail where account_id = (select id from account where person_id = ?) and reason = 'mail.data-taken-for-you' and mail_class = 'STATUTORY'", ana)).isEqualTo(1);
        assertThat(rows.number("select count(*) from audit_entry where action = 'person.data-taken' and subject_id = ?", ana)).isEqualTo(1);
    }

    @Test
    @Tag("P2")
    void whoIsErasedIsInNoTableAndTheChainVerifies() {
        var cora = canaries.person("CORA");
        schema.plant(whose(cora, "CORA"));
        seal();
        assertThat(rows.number("select count(*) from search_word where term like '%cora%'")).isPositive();
        assertThat(places("CANARY-CORA")).hasSizeGreaterThan(10);
        var preview = given.as(Given.MAAIKE, () -> desk.preview(cora));
        assertThat(preview.obstacles()).isEmpty();
        assertThat(preview.fates()).filteredOn(fate -> fate.fate().going() > 0).extracting(DataFate::data).contains("account", "drafts", "imports", "mails", "person");
        assertThat(places("CANARY-CORA")).as("a preview changes nothing").hasSizeGreaterThan(10);

        given.as(Given.MAAIKE, () -> desk.erase(cora));

        await(() -> rows.number("select count(*) from outbox_mail where fleeting = 1 and state = 'QUEUED'") == 0);
        assertThat(places("CANARY-CORA")).isEmpty();
        assertThat(remains(cora)).isSubsetOf(STAYS);
        assertThat(rows.number("select count(*) from erasure join person on id = person_id and person.created_at = erasure.created_at where id = ? and person.erased_at is not null", cora)).isEqualTo(1);
        assertThat(rows.number("select count(*) from search_document where kind = 'person' and subject = ?", cora)).isZero();
        assertThat(rows.number("select count(*) from search_word where term like '%cora%'")).isZero();
        seal();
        assertThat(given.as(Given.DAAN, () -> reading.examine(Head.BEGINNING)).verdict().fault()).isNull();
        assertThat(rows.number("select count(*) from suspension where decided_by = ? and reason = ?", "P-" + cora, "As P-" + cora + " asked")).isEqualTo(1);
        var account = rows.number("select id from account where person_id = ?", cora);
        assertThat(given.as(Given.DAAN, () -> reading.page(new AuditFilter(null, account, null, null, null, null, null, null), 1)).rows())
                .isNotEmpty().allSatisfy(line -> assertThat(line.actor()).isEqualTo("P-" + cora));
        assertThatCode(() -> given.as(Given.MAAIKE, () -> desk.erase(cora))).doesNotThrowAnyException();
        assertThat(rows.number("select count(*) from audit_entry where action = 'person.erased' and subject_id = ?", cora)).isEqualTo(1);
        assertThat(rows.number("select count(*) from outbox_mail where reason = 'mail.person-erased' and state = 'SENT' and recipient = ''")).isPositive();
    }

    @Test
    @Tag("P2")
    void whatWasKnownOfAnEntryThatWasMergedIntoTheirsGoesToo() {
        var gina = canaries.person("GINA");
        var hope = canaries.person("HOPE");
        rows.change("update account set state = 'DISABLED' where person_id = ?", hope);
        var preview = given.as(Given.MAAIKE, () -> merging.preview(gina, hope));
        given.as(Given.MAAIKE, () -> merging.merge(new MergeWish(gina, preview.kept().version(), hope, preview.duplicate().version()), preview.kept().profile()));
        assertThat(opened(given.as(Given.MAAIKE, () -> desk.take(gina)))).contains("CANARY-GINA-DRAFT", "CANARY-HOPE-DRAFT", "CANARY-HOPE-FORMER");

        given.as(Given.MAAIKE, () -> desk.erase(gina));

        await(() -> rows.number("select count(*) from outbox_mail where fleeting = 1 and state = 'QUEUED'") == 0);
        assertThat(rows.number("select count(*) from erasure where person_id in (?, ?)", gina, hope)).isEqualTo(2);
        assertThat(places("CANARY-HOPE")).isEmpty();
        assertThat(places("CANARY-GINA")).isEmpty();
    }

    @Test
    void whomABackupBroughtBackIsErasedAgainAndNobodyElseWithTheirNumber() {
        var ida = canaries.person("IDA");
        var jana = canaries.person("JANA");
        rows.change("insert into erasure (person_id, created_at, erased_at) select id, created_at, utc_timestamp(6) from person where id = ?", ida);
        rows.change("insert into erasure (person_id, created_at, erased_at) select id, created_at - interval 1 day, utc_timestamp(6) from person where id = ?", jana);

        given.asService("retention", () -> {
            again.run();
            return null;
        });

        assertThat(rows.text("select family_name from person where id = ?", ida)).isEqualTo("P-" + ida);
        assertThat(rows.text("select family_name from person where id = ?", jana)).isEqualTo("CANARY-JANA-FAMILY");
        assertThatThrownBy(() -> given.as(Given.DAAN, again::run)).isInstanceOf(AuthorizationException.class);
    }

    @Test
    void anotherTextUnderAnOldTokenIsFound() {
        var dana = canaries.person("DANA");
        rows.change("insert into audit_text select concat('~', sha2('salt{\"a\":\"this\"}', 256)), 'salt', concat('person:', ?), 'STATE', '{\"a\":\"this\"}'", dana);
        rows.change("insert into audit_entry (at, actor, action, subject_type, subject_id, after_state) select utc_timestamp(6) - interval 10 second, 'a test', 'person.changed', 'person', ?, token"
                + " from audit_text where owner = concat('person:', ?) and text = '{\"a\":\"this\"}'", dana, dana);
        seal();

        Fault fault = given.andUndone(() -> {
            rows.changeHere("delete from audit_text where owner = concat('person:', ?) and text = '{\"a\":\"this\"}'", dana);
            rows.changeHere("insert into audit_text select concat('~', sha2('salt{\"a\":\"this\"}', 256)), 'salt', concat('person:', ?), 'STATE', '{\"a\":\"that\"}'", dana);
            return given.as(Given.DAAN, () -> reading.examine(Head.BEGINNING)).verdict().fault();
        });

        assertThat(fault).isEqualTo(Fault.TEXT);
        assertThat(given.as(Given.DAAN, () -> reading.examine(Head.BEGINNING)).verdict().fault()).isNull();
    }

    @Test
    void headsTheLastAdministratorAndWhoIsHeldAreRefusedAndNothingGoes() {
        var jelena = personOf(Given.JELENA);
        assertThatThrownBy(() -> given.as(Given.MAAIKE, () -> desk.erase(jelena))).isInstanceOf(StillHeadsAnOrganisation.class);
        var daan = personOf(Given.DAAN);
        assertThat(given.andUndone(() -> {
            rows.changeHere("update account set state = 'DISABLED' where person_id <> ? and id in (select account_id from account_role where role_code = 'platform-administrator')", daan);
            return given.as(Given.MAAIKE, () -> desk.preview(daan)).obstacles();
        })).anySatisfy(obstacle -> assertThat(obstacle).contains("is the only administrator"));
        var eva = canaries.person("EVA");
        given.as(Given.DAAN, () -> holds.onPerson(eva, "Case 12", null, null));
        assertThatThrownBy(() -> given.as(Given.MAAIKE, () -> desk.erase(eva))).isInstanceOf(IsHeld.class);
        assertThat(rows.text("select given_name from person where id = ?", eva)).startsWith("CANARY-EVA");
        assertThatThrownBy(() -> given.as(Given.MAAIKE, () -> desk.erase(personOf(Given.MAAIKE)))).isInstanceOf(CannotEraseYourself.class);
    }

    @Test
    void withoutThePasswordAMomentAgoNothingIsHandedOutOrErased() {
        var fay = canaries.person("FAY");
        var session = given.signIn(Given.MAAIKE);
        rows.change("update user_session set proved_at = utc_timestamp(6) - interval 11 minute where id = ?", session);

        assertThatThrownBy(() -> given.in(session, () -> desk.take(fay))).isInstanceOf(ProveItAgain.class);
        assertThatThrownBy(() -> given.in(session, () -> own.take())).isInstanceOf(ProveItAgain.class);
        assertThatThrownBy(() -> given.in(session, () -> {
            desk.erase(fay);
            return null;
        })).isInstanceOf(ProveItAgain.class);
    }

    @Test
    @Tag("P1")
    void staffTakeTheirOwnAndNobodyElses() {
        var giulia = given.signIn(Given.GIULIA);

        assertThat(opened(given.in(giulia, () -> own.take()))).contains(Given.GIULIA).doesNotContain(Given.JELENA);
        assertThatThrownBy(() -> given.in(giulia, () -> desk.take(personOf(Given.JELENA)))).isInstanceOf(AuthorizationException.class);
    }

    private SchemaRows.Whose whose(long person, String name) {
        return new SchemaRows.Whose(person, rows.number("select id from account where person_id = ?", person), "CANARY-" + name + "-GIVEN CANARY-" + name + "-FAMILY", "CANARY-" + name);
    }

    /** Tables that still have a row of theirs. */
    private List<String> remains(long person) {
        var account = rows.number("select id from account where person_id = ?", person);
        return schema.ofPeople().stream().filter(table -> Map.of("account_id", account, "person_id", person).entrySet().stream().anyMatch(of ->
                rows.number("select count(*) from information_schema.columns where table_schema = database() and table_name = ? and column_name = ?", table, of.getKey()) > 0
                && rows.number("select count(*) from `" + table + "` where " + of.getKey() + " = ?", of.getValue()) > 0)).toList();
    }

    private long personOf(String login) {
        return rows.number("select person_id from account where login = ?", login);
    }

    /** Tables and columns in which the text stands anywhere. */
    private List<String> places(String text) {
        var found = new ArrayList<String>();
        for (var column : rows.texts("""
                select concat(table_name, '.', column_name) from information_schema.columns
                where table_schema = database() and data_type in ('varchar', 'char', 'text', 'mediumtext', 'longtext', 'blob', 'mediumblob', 'longblob') and table_name not like 'flyway%'""")) {
            var parts = column.split("\\.");
            if (rows.number("select count(*) from `" + parts[0] + "` where locate(?, `" + parts[1] + "`) > 0", text) > 0) found.add(column);
        }
        return found;
    }

    private void seal() {
        given.asService("audit", () -> {
            while (sealing.sealNext()) assertThat(sealing.head()).isNotNull();
            return null;
        });
    }

    private static String opened(byte[] zip) {
        var text = new StringBuilder();
        try (var in = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (var entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) text.append(new String(in.readAllBytes(), UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    private static void await(BooleanSupplier state) {
        var end = System.nanoTime() + PATIENCE.toNanos();
        while (!state.getAsBoolean() && System.nanoTime() < end) LockSupport.parkNanos(Duration.ofMillis(200).toNanos());
        assertThat(state.getAsBoolean()).isTrue();
    }
}
