package org.lastrada.intranet.audit;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.lastrada.intranet.access.Given;
import org.lastrada.intranet.access.Together;

/** The chain, sealed by several nodes at the same moment. */
@ExtendWith(ArquillianExtension.class)
class SealingIT {

    @Inject SealAudit task;
    @Inject AuditReading reading;
    @Inject Given given;
    @Inject Together together;
    @Inject Rows rows;

    @Test
    void fourNodesThatSealAtOnceLeaveNoGapAndSealNothingTwice() {
        for (int round = 1; round <= 5; round++) {
            for (int row = 1; row <= 40; row++) write("round " + round + " row " + row);
            together.all(4, this::seal);
        }
        seal();
        assertThat(rows.number("select max(seq) - count(*) from audit_seal")).isZero();
        assertThat(rows.number("select count(*) from (select entry_id from audit_seal group by entry_id having count(*) > 1) twice")).isZero();
        assertThat(rows.number("select count(*) from audit_entry e left join audit_seal s on s.entry_id = e.id where s.seq is null and e.action = 'test.sealed'")).isZero();
        assertThat(given.as(Given.DAAN, () -> reading.examine(Head.BEGINNING)).isIntact()).isTrue();
    }

    @Test
    void sealingAgainChangesNothingThatWasSealed() {
        write("once");
        seal();
        var head = head();
        seal();
        assertThat(rows.number("select count(*) from audit_seal where seq <= ?", head.seq())).isEqualTo(head.seq());
        assertThat(rows.text("select hash from audit_seal where seq = ?", head.seq())).isEqualTo(head.seal());
    }

    @Test
    @Tag("F28")
    void aHeadThatWasKeptShowsThatTheChainWasMadeAnewOrCutOff() {
        write("kept");
        seal();
        var kept = head();
        assertThat(verdict(kept).isIntact()).isTrue();
        assertThat(verdict(new Head(kept.seq(), "f".repeat(64))).fault()).isEqualTo(Fault.REWRITTEN);
        assertThat(verdict(new Head(kept.seq() + 1_000_000, kept.seal())).fault()).isEqualTo(Fault.CUT_OFF);
    }

    private Verdict verdict(Head kept) {
        return given.as(Given.DAAN, () -> reading.examine(kept)).verdict();
    }

    private Head head() {
        return Head.of(rows.text("select concat(seq, ':', hash) from audit_seal order by seq desc limit 1"));
    }

    private boolean seal() {
        return given.asService("audit", () -> {
            task.run();
            return true;
        });
    }

    /** Old enough to be sealed: what was written a moment ago waits for transactions that are still open. */
    private void write(String what) {
        rows.change("insert into audit_entry (at, actor, action, subject_type, subject_id) values (utc_timestamp(6) - interval 10 second, 'a test', 'test.sealed', 'test', ?)", what);
    }
}
