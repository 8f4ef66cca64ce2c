package org.lastrada.intranet.progress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.util.List;
import java.util.concurrent.Callable;
import org.apache.shiro.authz.AuthorizationException;
import org.apache.shiro.authz.UnauthenticatedException;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.lastrada.intranet.access.Given;
import org.lastrada.intranet.access.Together;
import org.lastrada.intranet.audit.Rows;
import org.lastrada.intranet.people.Directory;
import org.lastrada.intranet.shared.NotFound;

@ExtendWith(ArquillianExtension.class)
class LongWorkIT {

    private static final String COUNTING = "test.work.counting";

    @Inject OwnWork own;
    @Inject DoWork work;
    @Inject Counting counting;
    @Inject Directory directory;
    @Inject Given given;
    @Inject Together together;
    @Inject Rows rows;

    @AfterEach
    void mend() {
        counting.breakAt(null);
        counting.openTheGate();
        rows.change("update long_work set state = 'CANCELLED', ended_at = utc_timestamp(6) where state in ('WAITING', 'RUNNING')");
    }

    @Test
    void twoNodesAtOneWorkDoEachPieceOnce() {
        var id = asked(COUNTING);
        counting.shutTheGate();
        var outcomes = together.each(List.<Callable<Boolean>>of(() -> piece(id), () -> {
            counting.awaitSomebodyInside();
            var mine = piece(id);
            counting.openTheGate();
            return mine;
        }));
        assertThat(outcomes).extracting(Together.Outcome::result).containsExactly(true, false);
        assertThat(row(id).done()).isEqualTo(10);
        assertThat(parts(id)).isOne();
    }

    @Test
    void whoIsKilledWithinAPieceLeavesThePiecesBeforeAndTheNextGoesOnFromThere() {
        var id = asked(COUNTING);
        piece(id);
        counting.breakAt("10");
        assertThatThrownBy(() -> piece(id)).hasRootCauseMessage("cannot count any further");
        assertThat(row(id).done()).isEqualTo(10);
        assertThat(parts(id)).isOne();

        counting.breakAt(null);
        piece(id);
        piece(id);
        assertThat(row(id).isDone()).isTrue();
        assertThat(piece(id)).as("nothing is left to do").isFalse();
        assertThat(file(id)).containsExactly(List.of("from 0"), List.of("from 10"), List.of("from 20"));
    }

    @Test
    void whatIsCancelledIsGoneOnWithByNobody() {
        var id = asked(COUNTING);
        piece(id);
        given.as(Given.MAAIKE, () -> own.cancel(id));
        assertThat(piece(id)).isFalse();
        assertThat(parts(id)).isZero();
        assertThat(row(id).state()).isEqualTo(WorkState.CANCELLED);
    }

    @Test
    void whoLostTheRightLosesTheWorkAndIsToldWhy() {
        var ana = given.account("ana");
        rows.change("insert into account_role (account_id, role_code, granted_at, granted_by) select id, 'secretariat', utc_timestamp(6), 'a test' from account where login = ?", ana);
        var id = askedBy(ana, COUNTING);
        piece(id);
        rows.change("delete from account_role where account_id = (select id from account where login = ?)", ana);
        assertThatThrownBy(() -> piece(id)).isInstanceOf(NotFound.class);

        given.asService("progress", () -> stumbled(id, new NotFound()));
        var failed = given.in(given.signIn(ana), () -> own.one(id));
        assertThat(failed.isFailed()).isTrue();
        assertThat(failed.failure()).startsWith("You may no longer do this");
    }

    @Test
    void everybodyIsInTheFileOnceAndThatItWasTakenIsWrittenDown() {
        var id = asked("people.work.everybody");
        var pieces = 0;
        while (piece(id)) pieces++;
        var count = given.as(Given.MAAIKE, () -> directory.count());
        assertThat(pieces).isEqualTo((int) (count / 200 + 1));
        assertThat(row(id).done()).isEqualTo(count).isEqualTo(row(id).total());
        var numbers = file(id).stream().map(row -> row.get(9)).toList();
        assertThat(numbers).hasSize(count.intValue()).doesNotHaveDuplicates();
        assertThat(rows.told("select actor from audit_entry where action = 'work.fetched' order by id desc limit 1")).isEqualTo("Maaike de Vries");
    }

    @Test
    void askedForTwiceItRunsOnce() {
        var id = asked("membership.work.register");
        assertThat(given.as(Given.MAAIKE, () -> own.ask("membership.work.register"))).isEqualTo(id);
        given.as(Given.MAAIKE, () -> own.cancel(id));
    }

    @Test
    void somebodyElsesWorkIsNotThereAndNeitherIsAKindThatIsNotOnesOwn() {
        var id = asked(COUNTING);
        assertThatThrownBy(() -> given.as(Given.GIULIA, () -> own.one(id))).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> given.as(Given.GIULIA, () -> own.cancel(id))).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> given.as(Given.GIULIA, () -> own.file(id))).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> given.as(Given.GIULIA, () -> own.ask("people.work.everybody"))).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> given.as(Given.MAAIKE, () -> own.file(id))).isInstanceOf(WorkIsNotDone.class);
        assertThatThrownBy(() -> given.asGuest(() -> own.one(id))).isInstanceOf(UnauthenticatedException.class);
        assertThatThrownBy(() -> given.as(Given.MAAIKE, () -> work.piece(id))).isInstanceOf(AuthorizationException.class);
    }

    private long asked(String kind) {
        return askedBy(Given.MAAIKE, kind);
    }

    /** Never due to the server's own clock, so that the test alone does its pieces. */
    private long askedBy(String login, String kind) {
        return given.as(login, () -> given.inTransaction(() -> {
            var id = own.ask(kind);
            rows.changeHere("update long_work set not_before = '2100-01-01' where id = ?", id);
            return id;
        }));
    }

    private boolean piece(long id) {
        return given.asService("progress", () -> work.piece(id));
    }

    private Void stumbled(long id, RuntimeException failure) {
        work.stumbled(id, failure);
        return null;
    }

    private WorkRow row(long id) {
        return given.as(Given.MAAIKE, () -> own.one(id));
    }

    private List<List<Object>> file(long id) {
        return given.as(Given.MAAIKE, () -> own.file(id)).rows();
    }

    private long parts(long id) {
        return rows.number("select count(*) from long_work_part where work_id = ?", id);
    }
}
