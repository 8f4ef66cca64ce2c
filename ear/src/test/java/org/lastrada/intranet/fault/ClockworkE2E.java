package org.lastrada.intranet.fault;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.lastrada.intranet.shipped.Faulty;
import org.lastrada.intranet.shipped.Link.Fate;
import org.lastrada.intranet.shipped.Until;

/** The clock's work over an outage: what was missed is made up once, and no task stands still because a word to the database was lost. */
@Tag("what-breaks")
@Tag("F23")
@ResourceLock(Faulty.WHAT_BREAKS)
class ClockworkE2E {

    private static final long OFF_FOR = Duration.ofHours(3).toMillis();
    /** Every few seconds, by the minute, once a night. */
    private static final List<String> TASKS = List.of("deliver-mail", "seal-audit", "retention");
    /** By which the transactions are known in which a task begins, is chosen, and ends. */
    private static final List<String> WORDS = List.of("'EXECUTING'", "'ACQUIRED'", "DELETE FROM JOBS_FIRED_TRIGGERS");

    private final Faulty faulty = Faulty.one();

    @BeforeEach
    void watch() {
        faulty.ask().tell("create database watched", "create table watched.fired (job varchar(200), at datetime(6) default now(6))",
                "create trigger intranet.watched after insert on intranet.JOBS_FIRED_TRIGGERS for each row insert into watched.fired (job) values (new.TRIGGER_NAME)");
    }

    @AfterEach
    void tidy() {
        faulty.toDatabase().mend();
        faulty.ask().tell("drop trigger if exists intranet.watched", "drop database watched");
    }

    @Test
    void whatAServerMissedInThreeHoursItMakesUpOnce() {
        faulty.intranet().killServer();
        faulty.ask().tell("update intranet.JOBS_TRIGGERS set NEXT_FIRE_TIME = least(NEXT_FIRE_TIME, unix_timestamp() * 1000 - %d)".formatted(OFF_FOR));
        faulty.intranet().startServer();
        for (var task : TASKS) Until.so(task + " is made up", () -> runs(task) > 0);
        var often = runs("deliver-mail");
        Until.so("the clock went on", () -> runs("deliver-mail") >= often + 2);
        assertThat(runs("retention")).isEqualTo(1);
        assertThat(runs("deliver-mail")).as("720 were missed").isLessThan(30);
    }

    @Test
    void aTaskWhoseBeginningOrEndWasLostOnTheWayToTheDatabaseRunsAgain() {
        Stream.of(Fate.ITS_ANSWER_IS_LOST, Fate.IS_LOST).flatMap(fate -> WORDS.stream().<Runnable>map(words -> () -> loseAndSeeItRun(words, fate))).limit(Share.of(2 * WORDS.size())).forEach(Runnable::run);
        new Invariants(faulty).mustHold();
    }

    private void loseAndSeeItRun(String words, Fate fate) {
        var times = new AtomicInteger();
        faulty.toDatabase().meanwhile((piece, line) -> piece.endsWith("COMMIT") && line.hasSaid(words) && line.hasSaid("deliver-mail") && times.getAndIncrement() == 0 ? fate : Fate.PASSES);
        Until.so(words + " was lost", () -> times.get() > 0);
        faulty.toDatabase().mend();
        var often = runs("deliver-mail");
        Until.so("it runs again after " + words + " was lost", () -> {
            growOld();
            return runs("deliver-mail") >= often + 2;
        });
    }

    /** Nobody need wait for minutes until a mark counts as left behind. */
    private void growOld() {
        faulty.ask().tell("update intranet.JOBS_FIRED_TRIGGERS set FIRED_TIME = FIRED_TIME - 300000 where FIRED_TIME < unix_timestamp() * 1000 - 15000 and FIRED_TIME > unix_timestamp() * 1000 - 100000");
    }

    private long runs(String task) {
        return faulty.ask().number("select count(*) from watched.fired where job = ?", task);
    }
}
