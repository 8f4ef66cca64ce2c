package org.lastrada.intranet.fault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.lastrada.intranet.shipped.Answer;
import org.lastrada.intranet.shipped.Faulty;
import org.lastrada.intranet.shipped.Guest;
import org.lastrada.intranet.shipped.Link.Fate;
import org.lastrada.intranet.shipped.Shipped;
import org.lastrada.intranet.shipped.Until;

/** The line between server and database: it breaks at the last word of a transaction, lies dead, or is slow. */
@Tag("what-breaks")
@Order(3)
@ResourceLock(Faulty.WHAT_BREAKS)
class LinesE2E {

    private static final Duration NOBODY_WAITS_LONGER = Duration.ofSeconds(35);
    private static final Duration HEALS_WITHIN = Duration.ofSeconds(15);
    private static final Duration SLOW = Duration.ofMillis(500);
    private static final int MORE_THAN_CONNECTIONS = 45;
    private static final int A_FEW = 12;

    private final Faulty faulty = Faulty.one();

    @AfterEach
    void mend() {
        faulty.toDatabase().mend();
        Until.so("pages show again", () -> faulty.guest().get("/health/ready").status() == 200);
    }

    @Test
    @Tag("F7")
    void whoeverLosesTheAnswerToTheLastWordAsksAgainAndHasItOnce() {
        var deeds = cutAtTheLastWord("lost-answer", Fate.ITS_ANSWER_IS_LOST, 1);
        Tally.note(new Tally("F7", deeds, deeds, 0, 0, null), Shipped.TARGET);
    }

    @Test
    @Tag("F7")
    void whoseLastWordIsLostAsksAgainAndHasItOnce() {
        cutAtTheLastWord("lost-word", Fate.IS_LOST, 0);
    }

    /** @return how many deeds were asked for twice */
    private int cutAtTheLastWord(String name, Fate fate, int effectsThen) {
        var maaike = faulty.signedIn("secretariat");
        var organisation = faulty.ask().number("select min(id) from intranet.organisation");
        var writes = Map.<Deed, String>of(new Invitation(name + "-i"), "insert into outbox_mail", new Edit(name + "-e", organisation), "update organisation", new Intake(name + "-l"), "insert into organisation");
        writes.forEach((deed, words) -> {
            var times = new AtomicInteger();
            faulty.toDatabase().meanwhile((piece, line) -> piece.endsWith("COMMIT") && line.hasSaid(deed.key()) && line.hasSaid(words) && times.getAndIncrement() == 0 ? fate : Fate.PASSES);
            var refused = catchThrowableOfType(NotDone.class, () -> deed.perform(maaike));
            assertThat(times).as(deed.key()).hasValue(1);
            assertThat(refused.answer()).as(deed.key()).matches(Answer::saysComeBack);
            faulty.toDatabase().mend();
            assertThat(deed.effects(faulty.ask())).as(deed.key()).isEqualTo(effectsThen);
            deed.perform(maaike);
            assertThat(deed.effects(faulty.ask())).as(deed.key()).isEqualTo(1);
        });
        return writes.size();
    }

    @Test
    @Tag("F8")
    void aLineThatLiesDeadHoldsNobodyForLongAndIsReplacedOnceThereIsAnother() {
        var reader = faulty.signedIn("auditor");
        assertThat(crowd(reader, A_FEW)).allSatisfy(visit -> assertThat(visit.status()).isEqualTo(200));
        faulty.toDatabase().goDead();
        var held = crowd(reader, A_FEW);
        assertThat(faulty.guest().get("/health/live").status()).isEqualTo(200);
        faulty.toDatabase().mend();
        var back = back(reader);
        Tally.note(new Tally("F8", 1, 0, 0, 0, back), Shipped.TARGET);
        assertThat(held).allSatisfy(visit -> {
            assertThat(visit.status()).isEqualTo(503);
            assertThat(visit.time()).isLessThan(NOBODY_WAITS_LONGER);
        });
        assertThat(back).isLessThan(HEALS_WITHIN);
    }

    @Test
    @Tag("F9")
    void aSlowDatabaseLetsPeopleInAndTurnsAwayWhomItCannotServeInTime() {
        faulty.toDatabase().delay(SLOW);
        var reader = faulty.signedIn("auditor");
        var rush = crowd(reader, MORE_THAN_CONNECTIONS);
        assertThat(faulty.guest().get("/health/live").status()).isEqualTo(200);
        assertThat(rush.stream().map(Visit::status).collect(Collectors.toSet())).contains(200).isSubsetOf(200, 503);
        faulty.toDatabase().mend();
        var back = back(reader);
        assertThat(crowd(reader, A_FEW)).allSatisfy(visit -> assertThat(visit.status()).isEqualTo(200));
        Tally.note(new Tally("F9", MORE_THAN_CONNECTIONS, 0, 0, 0, back), Shipped.TARGET);
        assertThat(back).isLessThan(HEALS_WITHIN);
    }

    private static Duration back(Guest reader) {
        var began = System.nanoTime();
        Until.so("pages show again", () -> reader.get("/organisations/").status() == 200);
        return Duration.ofNanos(System.nanoTime() - began);
    }

    private record Visit(int status, Duration time) { }

    private static List<Visit> crowd(Guest reader, int visitors) {
        var visits = IntStream.range(0, visitors).mapToObj(number -> CompletableFuture.supplyAsync(() -> visit(reader), task -> new Thread(task, "visitor").start())).toList();
        return visits.stream().map(CompletableFuture::join).toList();
    }

    private static Visit visit(Guest reader) {
        var began = System.nanoTime();
        var status = reader.get("/organisations/").status();
        return new Visit(status, Duration.ofNanos(System.nanoTime() - began));
    }
}
