package org.lastrada.intranet.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.lastrada.intranet.access.AccountsOfOne.Staying;
import org.lastrada.intranet.access.Given;
import org.lastrada.intranet.audit.Rows;
import org.lastrada.intranet.membership.merge.MergeWish;
import org.lastrada.intranet.membership.merge.MergedMeanwhile;

@ExtendWith(ArquillianExtension.class)
class MergePeopleIT {

    private static final LocalDate SINCE = LocalDate.of(2022, 3, 1);

    @Inject MergePeople boundary;
    @Inject Admission admission;
    @Inject Given given;
    @Inject Rows rows;

    @Test
    void theAccountGoesOverAndTheAddressWithIt() {
        var kept = newPerson("Amra", "Hadžić");
        var duplicate = newPerson("Amra", "Hadzic");
        given.as(Given.MAAIKE, () -> admission.invite(duplicate, Locale.ENGLISH));
        var address = rows.text("select email from person where id = ?", duplicate);
        var account = rows.number("select id from account where person_id = ?", duplicate);

        assertThat(preview(kept, duplicate).account()).isEqualTo(Staying.DUPLICATE);
        merge(wish(kept, duplicate));

        assertThat(rows.number("select person_id from account where id = ?", account)).isEqualTo(kept);
        assertThat(rows.text("select email from person where id = ?", kept)).isEqualTo(address);
        assertThat(rows.text("select family_name from person where id = ?", kept)).isEqualTo("Hadžić");
        assertThat(rows.number("select count(*) from person where id = ?", duplicate)).isZero();
    }

    @Test
    void whoSignsInIsToldAndTheHistoryNamesTheOtherEntry() {
        var jelena = rows.number("select person_id from account where login = ?", Given.JELENA);
        var duplicate = newPerson("Jelena", "Markovic");
        rows.change("delete from affiliation where person_id = ?", duplicate);
        var told = rows.number("select id from notice where thing = concat('person:', ?)", duplicate);

        merge(wish(jelena, duplicate));

        assertThat(rows.text("select concat(thing, ' ', path) from notice where id = ?", told)).isEqualTo("person:" + jelena + " /people/detail?id=" + jelena);
        assertThat(rows.number("select count(*) from notice n join account a on a.id = n.account_id where a.login = ? and n.says = 'people.notice.entry.merged' and n.mail_at is not null", Given.JELENA)).isEqualTo(1);
        assertThat(rows.told("select after_state from audit_entry where action = 'person.merged' and subject_id = ?", jelena)).contains("Jelena Markovic");
    }

    @Test
    void twoOpenAccountsAreRefusedAndNothingIsChanged() {
        var kept = newPerson("Goran", "Ilić");
        var duplicate = newPerson("Goran", "Ilic");
        for (var id : new long[] {kept, duplicate}) given.as(Given.MAAIKE, () -> admission.invite(id, Locale.ENGLISH));

        assertThat(preview(kept, duplicate).obstacles()).hasSize(1).first().asString().contains("both have an account");
        assertThatThrownBy(() -> merge(wish(kept, duplicate))).isInstanceOf(BothAccountsAreOpen.class);
        assertThat(rows.number("select count(*) from account where person_id in (?, ?)", kept, duplicate)).isEqualTo(2);
    }

    @Test
    void aClosedAccountIsLeftWithoutAPerson() {
        var kept = newPerson("Lejla", "Begić");
        var duplicate = newPerson("Lejla", "Begic");
        for (var id : new long[] {kept, duplicate}) given.as(Given.MAAIKE, () -> admission.invite(id, Locale.ENGLISH));
        var closed = rows.number("select id from account where person_id = ?", kept);
        rows.change("update account set state = 'DISABLED' where id = ?", closed);

        merge(wish(kept, duplicate));

        assertThat(rows.text("select person_id from account where id = ?", closed)).isEqualTo("null");
        assertThat(rows.number("select count(*) from account where person_id = ?", kept)).isEqualTo(1);
    }

    @Test
    void entriesThatLookAlikeAreFound() {
        var family = "Çelik" + UUID.randomUUID().toString().substring(0, 6);
        var kept = newPerson("Elif", family);
        var swapped = newPerson(family, "Elif");
        var accents = newPerson("E.", family.replace('Ç', 'C'));

        assertThat(given.as(Given.MAAIKE, () -> boundary.candidates(kept, null))).extracting(AlikeRow::id).containsExactlyInAnyOrder(swapped, accents);
        assertThat(given.as(Given.MAAIKE, () -> boundary.candidates(kept, family.substring(1)))).extracting(AlikeRow::id).containsExactlyInAnyOrder(swapped, accents);
    }

    @Test
    void ofTwoWhoMergeTheSameTwoAtOnceOneIsToldThatItIsDone() {
        var one = newPerson("Ana", "Kovač");
        var other = newPerson("Ana", "Kovac");
        var gate = new CountDownLatch(1);
        var threads = Executors.newFixedThreadPool(2);
        var wishes = Stream.of(seen(one, other), seen(other, one)).map(seen -> CompletableFuture.supplyAsync(() -> outcome(seen, gate), threads)).toList();
        gate.countDown();

        assertThat(wishes.stream().map(CompletableFuture::join)).containsExactlyInAnyOrder("merged", MergedMeanwhile.class.getSimpleName());
        assertThat(rows.number("select count(*) from person where id in (?, ?)", one, other)).isEqualTo(1);
        threads.shutdown();
    }

    /** What somebody has before them when they press the button. */
    private record Seen(MergeWish wish, PersonProfile profile) { }

    private Seen seen(long kept, long duplicate) {
        return new Seen(wish(kept, duplicate), preview(kept, duplicate).kept().profile());
    }

    private String outcome(Seen seen, CountDownLatch gate) {
        try {
            gate.await();
            given.as(Given.MAAIKE, () -> boundary.merge(seen.wish(), seen.profile()));
            return "merged";
        } catch (Exception e) {
            return e.getClass().getSimpleName();
        }
    }

    private void merge(MergeWish wish) {
        var profile = preview(wish.kept(), wish.duplicate()).kept().profile();
        given.as(Given.MAAIKE, () -> boundary.merge(wish, profile));
    }

    private PersonMergePreview preview(long kept, long duplicate) {
        return given.as(Given.MAAIKE, () -> boundary.preview(kept, duplicate));
    }

    private MergeWish wish(long kept, long duplicate) {
        var preview = preview(kept, duplicate);
        return new MergeWish(kept, preview.kept().version(), duplicate, preview.duplicate().version());
    }

    /** Somebody new at Kompas. */
    private long newPerson(String givenName, String familyName) {
        var kompas = rows.number("select organisation_id from affiliation a join account on account.person_id = a.person_id where login = ? and a.ends is null", Given.JELENA);
        var profile = new PersonProfile(givenName, familyName, UUID.randomUUID().toString().substring(0, 12) + "@kompas-centar.example", null, null, null, Set.of());
        return given.as(Given.MAAIKE, () -> admission.add(kompas, profile, SINCE));
    }
}
