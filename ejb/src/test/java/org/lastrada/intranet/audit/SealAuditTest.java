package org.lastrada.intranet.audit;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SealAuditTest {

    @Test
    void oneRunSealsEverythingThatWaitsBatchByBatch() {
        var task = new SealAudit();
        var chain = new Chain() {
            int waiting = 2 * BATCH + 7;

            @Override
            int sealNext() {
                var sealed = Math.min(waiting, BATCH);
                waiting -= sealed;
                return sealed;
            }
        };
        task.sealing = new Sealing();
        task.sealing.chain = chain;

        task.run();

        assertThat(chain.waiting).isZero();
    }
}
