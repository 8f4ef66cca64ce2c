package org.lastrada.intranet.progress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class WorkTest {

    private static final Instant NOON = Instant.parse("2026-03-10T12:00:00Z");
    private static final String BECAUSE = "The mistake is ours";

    private final Work work = new Work("people.work.everybody", null, 7, NOON);

    @Test
    void itWaitsUntilItsFirstPieceAndIsDoneWithTheLast() {
        assertThat(work.row().state()).isEqualTo(WorkState.WAITING);

        work.count(300);
        work.advance(piece(200, "a"), NOON.plusSeconds(3), "one");
        assertThat(work.row().state()).isEqualTo(WorkState.RUNNING);
        assertThat(work.row().percent()).isEqualTo(66);
        assertThat(work.bookmark()).isEqualTo("a");

        work.advance(piece(100, null), NOON.plusSeconds(6), "two");
        assertThat(work.row().isDone()).isTrue();
        assertThat(work.row().done()).isEqualTo(300);
        assertThat(work.row().endedAt()).isEqualTo(NOON.plusSeconds(6));
        assertThat(work.row().keptUntil()).isEqualTo(NOON.plusSeconds(6).plus(Work.KEPT));
    }

    @Test
    void whatCameMeanwhileDoesNotMakeItMoreThanWhole() {
        work.count(100);
        work.advance(piece(140, "a"), NOON, "one");
        assertThat(work.row().percent()).isEqualTo(100);
    }

    @Test
    void workWithNothingToDoIsDoneAndWhole() {
        work.count(0);
        work.advance(piece(0, null), NOON, "one");
        assertThat(work.row().percent()).isEqualTo(100);
    }

    @Test
    void itIsTriedAgainAfterAStumbleAndFailsAtTheThirdInARow() {
        work.stumble(BECAUSE, false, NOON);
        work.stumble(BECAUSE, false, NOON);
        assertThat(work.isOpen()).isTrue();

        work.stumble(BECAUSE, false, NOON);
        assertThat(work.row().isFailed()).isTrue();
        assertThat(work.row().failure()).isEqualTo(BECAUSE);
    }

    @Test
    void aPieceThatGoesWellForgivesTheStumblesBefore() {
        work.stumble(BECAUSE, false, NOON);
        work.stumble(BECAUSE, false, NOON);
        work.advance(piece(1, "a"), NOON, "one");
        work.stumble(BECAUSE, false, NOON);
        assertThat(work.isOpen()).isTrue();
    }

    @Test
    void whatARuleRefusesFailsAtOnce() {
        work.stumble("You may no longer do this", true, NOON);
        assertThat(work.row().isFailed()).isTrue();
    }

    @Test
    void whatFailedGoesOnWhereItStopped() {
        work.advance(piece(200, "a"), NOON, "one");
        work.stumble(BECAUSE, true, NOON);

        work.goOn(NOON.plusSeconds(60));
        assertThat(work.isOpen()).isTrue();
        assertThat(work.bookmark()).isEqualTo("a");
        assertThat(work.row().failure()).isNull();
        assertThat(work.row().endedAt()).isNull();
    }

    @Test
    void onlyWhatFailedGoesOnByHand() {
        assertThatThrownBy(() -> work.goOn(NOON)).isInstanceOf(WorkHasNotFailed.class);
    }

    @Test
    void itIsCancelledBetweenTwoPiecesAndDoesNoneAfterwards() {
        work.advance(piece(200, "a"), NOON, "one");
        work.cancel(NOON);
        assertThat(work.row().state()).isEqualTo(WorkState.CANCELLED);
        assertThatThrownBy(() -> work.advance(piece(1, null), NOON, "one")).isInstanceOf(WorkHasEnded.class);
        assertThatThrownBy(() -> work.cancel(NOON)).isInstanceOf(WorkHasEnded.class);
    }

    @Test
    void whatFailedCanBePutAside() {
        work.stumble(BECAUSE, true, NOON);
        work.cancel(NOON);
        assertThat(work.row().state()).isEqualTo(WorkState.CANCELLED);
    }

    @Test
    void itsFileIsTakenOnceItIsWholeAndTheFirstTimeCounts() {
        assertThatThrownBy(() -> work.fetched(NOON)).isInstanceOf(WorkIsNotDone.class);
        work.advance(piece(1, null), NOON, "one");
        work.fetched(NOON);
        work.fetched(NOON.plusSeconds(9));
        assertThat(work.row().fetchedAt()).isEqualTo(NOON);
    }

    private static Piece piece(long count, String bookmark) {
        return new Piece(count, bookmark, List.of());
    }
}
