package org.lastrada.intranet.audit;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("F28")
class ChainVerifierTest {

    private static final Instant NOON = Instant.parse("2026-03-02T12:00:00.123456Z");

    private final Seal seal = new Seal(key("the key of the platform's audit."));
    private final ChainVerifier verifier = new ChainVerifier(seal);
    private final List<SealedRow> rows = chain(seal, 20);
    private final Head kept = rows.get(19).head();

    @Test
    void anUntouchedChainIsIntactAndTellsItsHead() {
        var verdict = verify(rows);

        assertThat(verdict.isIntact()).isTrue();
        assertThat(verdict.firstBad()).isEmpty();
        assertThat(verdict.head()).isEqualTo(kept);
    }

    @Test
    void aPlatformWhereNothingHappenedYetIsIntact() {
        assertThat(verifier.verify(Collections.emptyIterator(), Head.BEGINNING, Head.BEGINNING).head()).isEqualTo(Head.BEGINNING);
    }

    @Test
    void aChainThatGrewSinceItsHeadWasKeptIsIntact() {
        assertThat(verifier.verify(rows.iterator(), Head.BEGINNING, rows.get(9).head()).head().seq()).isEqualTo(20);
    }

    @Test
    void fromAVerifiedHeadOnlyTheRestIsRead() {
        assertThat(verifier.verify(rows.subList(10, 20).iterator(), rows.get(9).head(), kept).isIntact()).isTrue();
    }

    @Test
    void everyEditedFieldIsFound() {
        var row = rows.get(6).row();
        List.of(
                new AuditRow(7, NOON.plusNanos(1000), 4L, "Ana", "role:grant", "person", "17", "member", "admin", 3L),
                new AuditRow(7, row.at(), 5L, "Ana", "role:grant", "person", "17", "member", "admin", 3L),
                new AuditRow(7, row.at(), null, "Ana", "role:grant", "person", "17", "member", "admin", 3L),
                new AuditRow(7, row.at(), 4L, "Ben", "role:grant", "person", "17", "member", "admin", 3L),
                new AuditRow(7, row.at(), 4L, "Ana", "role:revoke", "person", "17", "member", "admin", 3L),
                new AuditRow(7, row.at(), 4L, "Ana", "role:grant", "group", "17", "member", "admin", 3L),
                new AuditRow(7, row.at(), 4L, "Ana", "role:grant", "person", "18", "member", "admin", 3L),
                new AuditRow(7, row.at(), 4L, "Ana", "role:grant", "person", "17", null, "admin", 3L),
                new AuditRow(7, row.at(), 4L, "Ana", "role:grant", "person", "17", "member", "", 3L),
                new AuditRow(7, row.at(), 4L, "Ana", "role:grant", "person", "17", "member", "admin", null)
        ).forEach(edited -> assertBroken(with(6, new SealedRow(edited, rows.get(6).seal())), 7, Fault.CHANGED));
    }

    @Test
    void anEditedSealIsFound() {
        assertBroken(with(6, new SealedRow(rows.get(6).row(), "0".repeat(64))), 7, Fault.CHANGED);
        assertBroken(with(6, new SealedRow(rows.get(6).row(), "")), 7, Fault.CHANGED);
    }

    @Test
    void aDeletedRowIsFound() {
        var changed = new ArrayList<>(rows);
        changed.remove(6);
        assertBroken(changed, 7, Fault.MISSING);
    }

    @Test
    void aDeletedRowWhoseNumberWasFilledUpIsFound() {
        var changed = new ArrayList<>(rows.subList(0, 6));
        for (var i = 7; i < 20; i++) changed.add(new SealedRow(row(i), rows.get(i).seal()));
        assertBroken(changed, 7, Fault.CHANGED);
    }

    @Test
    void anInsertedRowIsFound() {
        var changed = new ArrayList<>(rows);
        changed.add(6, new SealedRow(row(6), rows.get(5).seal()));
        assertBroken(changed, 7, Fault.OUT_OF_ORDER);
    }

    @Test
    void anAppendedRowIsFound() {
        var changed = new ArrayList<>(rows);
        changed.add(chain(new Seal(key("a key that somebody made up here")), 21).get(20));
        assertBroken(changed, 21, Fault.CHANGED);
    }

    @Test
    void twoSwappedRowsAreFound() {
        var changed = new ArrayList<>(rows);
        Collections.swap(changed, 6, 7);
        assertBroken(changed, 7, Fault.MISSING);
    }

    @Test
    void twoRowsWithSwappedContentAreFound() {
        var changed = with(6, new SealedRow(renumbered(rows.get(7).row(), 7), rows.get(6).seal()));
        assertBroken(changed, 7, Fault.CHANGED);
    }

    @Test
    void aCutOffEndIsFound() {
        assertBroken(rows.subList(0, 15), 16, Fault.CUT_OFF);
        assertBroken(List.of(), 1, Fault.CUT_OFF);
    }

    @Test
    void aCutOffBeginningIsFound() {
        assertBroken(rows.subList(5, 20), 1, Fault.MISSING);
    }

    @Test
    void aChainMadeAnewWithTheKeyDoesNotFitTheHeadThatWasKept() {
        var anew = new ArrayList<SealedRow>();
        var head = Head.BEGINNING;
        for (var i = 1; i <= 20; i++) {
            anew.add(seal.seal(head, i == 7 ? renumbered(row(99), 7) : row(i)));
            head = anew.get(i - 1).head();
        }
        assertBroken(anew, 20, Fault.REWRITTEN);
    }

    @Test
    void textMovedFromOneFieldToTheNextIsAnotherRow() {
        var one = new AuditRow(1, NOON, null, "Ana", "a", "bc", "d", null, "", null);
        var other = new AuditRow(1, NOON, null, "Ana", "ab", "c", "d", null, "", null);
        var swapped = new AuditRow(1, NOON, null, "Ana", "a", "bc", "d", "", null, null);

        assertThat(Seal.canonical(one)).isNotEqualTo(Seal.canonical(other)).isNotEqualTo(Seal.canonical(swapped));
    }

    @Test
    void whatTheDatabaseForgetsOfATimeIsNotSealed() {
        var exact = new AuditRow(1, NOON.plusNanos(789), 4L, "Ana", "a", null, null, null, null, null);
        var fromDatabase = new AuditRow(1, NOON, 4L, "Ana", "a", null, null, null, null, null);
        assertThat(seal.seal(Head.BEGINNING, exact)).isEqualTo(seal.seal(Head.BEGINNING, fromDatabase));
    }

    @Test
    void aRowThatDoesNotFollowIsNotSealed() {
        assertThatThrownBy(() -> seal.seal(kept, row(22))).isInstanceOf(IllegalArgumentException.class);
    }

    private void assertBroken(List<SealedRow> changed, long firstBad, Fault fault) {
        var verdict = verify(changed);
        assertThat(verdict.fault()).isEqualTo(fault);
        assertThat(verdict.firstBad()).contains(firstBad);
    }

    private Verdict verify(List<SealedRow> stored) {
        return verifier.verify(stored.iterator(), Head.BEGINNING, kept);
    }

    private List<SealedRow> with(int index, SealedRow changed) {
        var all = new ArrayList<>(rows);
        all.set(index, changed);
        return all;
    }

    private static List<SealedRow> chain(Seal seal, int length) {
        var rows = new ArrayList<SealedRow>();
        var head = Head.BEGINNING;
        for (var i = 1; i <= length; i++) {
            rows.add(seal.seal(head, row(i)));
            head = rows.get(i - 1).head();
        }
        return rows;
    }

    private static AuditRow row(long seq) {
        return new AuditRow(seq, NOON, 4L, "Ana", "role:grant", "person", Long.toString(seq + 10), "member", "admin", 3L);
    }

    private static AuditRow renumbered(AuditRow row, long seq) {
        return new AuditRow(seq, row.at(), row.actor(), row.actorLabel(), row.action(), row.subjectType(), row.subjectId(), row.before(), row.after(), row.organisationId());
    }

    private static SecretKey key(String text) {
        return new SecretKeySpec(text.getBytes(US_ASCII), "HmacSHA256");
    }
}
