package org.lastrada.intranet.audit;

import java.util.Optional;

/**
 * What the verifier found.
 *
 * @param head  the last good row; of an intact chain, what to put in safe keeping
 * @param fault null when the chain is intact
 */
public record Verdict(Head head, Fault fault) {

    static Verdict intact(Head head) {
        return new Verdict(head, null);
    }

    static Verdict broken(Head lastGood, Fault fault) {
        return new Verdict(lastGood, fault);
    }

    public boolean isIntact() {
        return fault == null;
    }

    /** The number of the row that should stand after the last good one and does not. */
    public Optional<Long> firstBad() {
        return isIntact() ? Optional.empty() : Optional.of(head.seq() + 1);
    }
}
