package org.lastrada.intranet.fault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.lastrada.intranet.shipped.Answer;
import org.lastrada.intranet.shipped.Faulty;
import org.lastrada.intranet.shipped.Until;

/** Transactions that stand in each other's way: the one that the database gives up runs again, and what it does is there once. */
@Tag("what-breaks")
@Tag("F10")
@ResourceLock(Faulty.WHAT_BREAKS)
class InTheWayE2E {

    private static final int TIMES = 3;

    private final Faulty faulty = Faulty.one();

    @BeforeEach
    void prepare() {
        faulty.ask().tell("create database in_the_way", "create table in_the_way.refusals (still int) engine = memory", "insert into in_the_way.refusals values (0)",
                "create table in_the_way.ballast (id int auto_increment primary key)", "create table in_the_way.row (n int)", "insert into in_the_way.row values (1)");
    }

    @AfterEach
    void tidy() {
        faulty.ask().tell("drop trigger if exists intranet.in_the_way", "drop database in_the_way");
    }

    @Test
    void whatTheDatabaseGaveUpTwiceIsThereOnceAndNobodyNoticed() {
        for (var code : new int[] {1020, 1205, 1213}) {
            var deed = new Invitation("way-" + code);
            refuse(deed, code, TIMES - 1);
            deed.perform(faulty.signedIn("secretariat"));
            assertThat(deed.effects(faulty.ask())).as("%s", code).isEqualTo(1);
            assertThat(refusals()).as("%s", code).isZero();
        }
    }

    @Test
    void whatIsGivenUpAgainAndAgainIsNotDoneAndSaysComeBack() {
        var deed = new Invitation("way-closed");
        refuse(deed, 1213, TIMES);
        var maaike = faulty.signedIn("secretariat");
        var refused = catchThrowableOfType(NotDone.class, () -> deed.perform(maaike));
        assertThat(refused.answer()).matches(Answer::saysComeBack);
        assertThat(deed.effects(faulty.ask())).isZero();
        deed.perform(maaike);
        assertThat(deed.effects(faulty.ask())).isEqualTo(1);
    }

    /** A memory table keeps count, for it takes no part in what is rolled back. */
    private void refuse(Invitation deed, int code, int times) {
        faulty.ask().tell("drop trigger if exists intranet.in_the_way", "update in_the_way.refusals set still = " + times, """
                create trigger intranet.in_the_way before insert on intranet.outbox_mail for each row
                if new.recipient = '%s' and (select still from in_the_way.refusals) > 0 then
                    update in_the_way.refusals set still = still - 1;
                    signal sqlstate '40001' set mysql_errno = %d, message_text = 'somebody was in the way';
                end if""".formatted(deed.address(), code));
    }

    private long refusals() {
        return faulty.ask().number("select still from in_the_way.refusals");
    }

    /** Of two transactions that wait for each other the database gives up the one that has written less. Its list of transactions is no help: it is not looked at anew for whoever asks ten times a second. */
    @Test
    void aDeadlockEndsWithBothDone() throws SQLException {
        var organisation = faulty.ask().number("select min(id) from intranet.organisation");
        var deed = new Edit("Deadlock", organisation);
        faulty.ask().tell("create trigger intranet.in_the_way before update on intranet.organisation for each row update in_the_way.row set n = n + 1");
        var maaike = faulty.signedIn("secretariat");
        try (var other = faulty.intranet().database().connect("root"); var statement = other.createStatement()) {
            holdTheRow(other, statement);
            var edit = CompletableFuture.runAsync(() -> deed.perform(maaike));
            Until.so("the edit waits for the row", () -> faulty.ask().number("select variable_value from information_schema.global_status where variable_name = 'Innodb_row_lock_current_waits'") > 0);
            statement.execute("update intranet.organisation set phone = phone where id = " + organisation);
            other.commit();
            edit.join();
        }
        assertThat(deed.effects(faulty.ask())).isEqualTo(1);
        assertThat(faulty.ask().number("select n from in_the_way.row")).as("once each before and after, and once for the edit").isEqualTo(4);
        assertThat(faulty.intranet().log()).contains("EditOrganisation.describe runs once more");
    }

    private static void holdTheRow(Connection other, Statement statement) throws SQLException {
        other.setAutoCommit(false);
        statement.execute("insert into in_the_way.ballast select null from intranet.audit_entry limit 200");
        statement.execute("update in_the_way.row set n = n + 1");
    }
}
