package org.lastrada.intranet.audit;

/**
 * What came of verifying the chain.
 *
 * @param unsealed rows that should have been sealed minutes ago and are not: the job stands still, or somebody wrote them by hand
 */
public record Examination(Verdict verdict, long unsealed) {

    public boolean isIntact() {
        return verdict.isIntact() && unsealed == 0;
    }
}
