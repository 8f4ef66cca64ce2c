package org.lastrada.intranet.home;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import org.apache.shiro.authz.UnauthenticatedException;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.lastrada.intranet.access.Given;
import org.lastrada.intranet.audit.Rows;
import org.lastrada.intranet.people.confirmation.ConfirmProfile;
import org.lastrada.intranet.rights.Caller;
import org.lastrada.intranet.shared.Days;
import org.lastrada.intranet.system.PlatformSettings;

@ExtendWith(ArquillianExtension.class)
class DutiesIT {

    private static final String PERSON = "(select id from person where email = ?)";
    private static final String OWN = "(select a.organisation_id from affiliation a join person p on p.id = a.person_id where p.email = ? and a.ends is null limit 1)";

    @Inject Duties duties;
    @Inject ConfirmProfile profile;
    @Inject Elsewhere elsewhere;
    @Inject PlatformSettings settings;
    @Inject Given given;
    @Inject Days days;
    @Inject Caller caller;
    @Inject Rows rows;

    @AfterEach
    void silence() {
        elsewhere.beSilent();
    }

    @Test
    void whoHasNotConfirmedTheirProfileIsAskedUntilTheyDidAndFindsItAmongWhatIsDone() {
        rows.change("delete from profile_confirmation where person_id = " + PERSON, Given.GIULIA);
        assertThat(open(Given.GIULIA)).contains("people.duty.confirm");

        given.as(Given.GIULIA, () -> profile.confirm(profile.view().text().version()));
        assertThat(open(Given.GIULIA)).doesNotContain("people.duty.confirm");
        assertThat(given.as(Given.GIULIA, () -> duties.done(1)).page().rows().get(0).words()).isEqualTo("people.duty.confirm.done");
        assertThat(rows.told("select actor from audit_entry where action = 'person.confirmation.created' order by id desc limit 1")).isEqualTo("Giulia Ferrari");
    }

    @Test
    void whoConfirmedIsAskedAgainAMonthBeforeTheYearIsOver() {
        var day = undone(Given.GIULIA, () -> {
            rows.changeHere("delete from profile_confirmation where person_id = " + PERSON, Given.GIULIA);
            rows.changeHere("insert into profile_confirmation (person_id, confirmed_at, next_on) select id, utc_timestamp(6), ? from person where email = ?", days.today().plusDays(31), Given.GIULIA);
            var tooEarly = confirmations();
            rows.changeHere("update profile_confirmation set next_on = ? where person_id = " + PERSON, days.today().plusDays(30), Given.GIULIA);
            return List.of(tooEarly, confirmations());
        });
        assertThat(day).extracting(List::size).containsExactly(0, 1);
        assertThat(day.get(1).get(0).due()).isAfter(LocalDate.EPOCH);
    }

    @Test
    void aHeadIsAskedForADeputyWhereNobodyStandsIn() {
        var duty = undone(Given.JELENA, () -> {
            rows.changeHere("delete from representation where held_function = 'DEPUTY' and organisation_id = " + OWN, Given.JELENA);
            return duties.open(1).page().rows().stream().filter(one -> one.words().equals("people.duty.deputy")).findFirst().orElseThrow();
        });
        assertThat(duty.organisation()).isEqualTo("Kompas Centar");
        assertThat(duty.address()).startsWith("/organisations/new-function?id=").endsWith("&function=DEPUTY");
        assertThat(open(Given.GIULIA)).doesNotContain("people.duty.deputy", "people.duty.invitation");
    }

    @Test
    void anInvitationThatWaitsIsTheHeadsAndTheSecretariatsAndNobodyElses() {
        var another = Given.login("ASSOCIATE_HEAD");
        for (var login : List.of(Given.JELENA, Given.MAAIKE, another)) invited(login);
        var seen = undone(Given.JELENA, () -> {
            rows.changeHere("update account c join person p on p.id = c.person_id join affiliation a on a.person_id = p.id and a.ends is null set c.state = 'INVITED'"
                    + " where a.organisation_id = " + OWN + " and p.email <> ?", Given.JELENA, Given.JELENA);
            return List.of(invited(Given.JELENA), invited(Given.MAAIKE), invited(another));
        });
        assertThat(seen.get(0)).isNotEmpty();
        assertThat(seen.get(1)).containsAll(seen.get(0));
        assertThat(seen.get(2)).doesNotContainAnyElementsOf(seen.get(0));
    }

    @Test
    void anAccountWithoutSecondFactorIsAskedForOne() {
        var ana = given.account("ana");
        assertThat(open(ana)).containsExactly("access.duty.second-factor");
        rows.change("update account set factor_since = utc_timestamp(6) where login = ?", ana);
        assertThat(open(ana)).isEmpty();
        assertThat(given.as(ana, () -> duties.done(1)).page().rows()).extracting(Duty::words).containsExactly("access.duty.second-factor.done");
    }

    @Test
    void howeverManySourcesThereAreTheFirstPageAsksTheDatabaseOnce() {
        assertThat(questions()).isOne();
        elsewhere.askSix();
        assertThat(questions()).isOne();
    }

    @Test
    void ofASourceWithMoreThanFiveTheMostUrgentAreShownAndTheRestCounted() {
        elsewhere.askSix();
        var decide = given.as(Given.GIULIA, () -> duties.board()).groups().get(0);
        assertThat(decide.duties()).extracting(Duty::about).containsExactly("Vote 1", "Vote 2", "Vote 3", "Vote 4", "Vote 5");
        assertThat(decide.more()).isOne();
        assertThat(open(Given.GIULIA)).filteredOn("meeting.duty.vote"::equals).hasSize(6);
    }

    @Test
    void aSourceThatThrowsIsNamedAndHidesNoOther() {
        fails("throw");
    }

    @Test
    void aSourceThatAsksForWhatIsNotThereIsNamedAndHidesNoOther() {
        fails("select due, about, organisation, address from nowhere");
    }

    @Test
    void whatIsDoneAndNobodyKnowsWhenIsShownLast() {
        elsewhere.tellDone("select null done_at, 'Vote 1' about, null organisation, '/votes?id=1' address from who");
        var ana = given.account("ana");
        rows.change("update account set factor_since = utc_timestamp(6) where login = ?", ana);
        var done = given.as(ana, () -> duties.done(1));
        assertThat(done.failures()).isEmpty();
        assertThat(done.page().rows()).extracting(Duty::words).containsExactly("access.duty.second-factor.done", "meeting.duty.vote.done");
        assertThat(done.page().rows().get(1).doneAt()).isNull();
    }

    private void fails(String select) {
        elsewhere.ask(select);
        var ana = given.account("ana");
        var board = given.as(ana, () -> duties.board());
        assertThat(board.failures()).extracting(SourceFailure::words).containsExactly("meeting.duty.vote");
        assertThat(board.groups()).hasSize(1);
        assertThat(given.as(ana, () -> duties.open(1)).failures()).hasSize(1);
    }

    @Test
    void aGuestIsAskedToSignIn() {
        assertThatThrownBy(() -> given.asGuest(() -> duties.board())).isInstanceOf(UnauthenticatedException.class);
        assertThatThrownBy(() -> given.asGuest(() -> profile.view())).isInstanceOf(UnauthenticatedException.class);
    }

    private List<String> open(String login) {
        return given.as(login, () -> duties.open(1)).page().rows().stream().map(Duty::words).toList();
    }

    private List<Duty> confirmations() {
        return duties.open(1).page().rows().stream().filter(duty -> duty.words().equals("people.duty.confirm")).toList();
    }

    /** On all pages of them: other tests invite people too. */
    private List<String> invited(String login) {
        return given.as(login, () -> IntStream.rangeClosed(1, duties.open(1).page().pages()).boxed().flatMap(number -> duties.open(number).page().rows().stream())
                .filter(duty -> duty.words().equals("people.duty.invitation")).map(Duty::about).toList());
    }

    private <T> T undone(String login, Callable<T> work) {
        return given.as(login, () -> given.andUndone(work));
    }

    /** What the database counts itself, on the one connection of the transaction; its own counting is taken off. */
    private long questions() {
        return undone(Given.JELENA, () -> {
            caller.holder();
            settings.now();
            var before = selects();
            duties.board();
            return selects() - before - 1;
        });
    }

    private long selects() {
        return rows.numberHere("select variable_value from information_schema.session_status where variable_name = 'COM_SELECT'");
    }
}
