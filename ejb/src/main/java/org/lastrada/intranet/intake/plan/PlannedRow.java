package org.lastrada.intranet.intake.plan;

import java.util.List;
import java.util.Map;
import org.lastrada.intranet.intake.cell.Problem;
import org.lastrada.intranet.intake.cell.TargetField;

/**
 * What a plan says about one row.
 *
 * @param line of the file
 * @param cells as they stand in the file or were corrected
 * @param values clean; fields without a value are not in it
 * @param changes what the file would change of the known one; for a new one everything it has
 * @param candidates what it may be the same as; for CHANGED and SAME the one it is
 * @param targetId the known one that it is, or null
 * @param targetVersion its version when the plan was made, or null
 * @param isLeftOut somebody decided to leave it out
 */
public record PlannedRow<F extends TargetField>(int line, Verdict verdict, Map<F, String> cells, Map<F, List<String>> values, List<Problem> problems,
        List<Change<F>> changes, List<Candidate> candidates, Long targetId, Long targetVersion, boolean isLeftOut) {

    /** Somebody has still to decide, mend it or leave it out. */
    public boolean isOpen() {
        return !isLeftOut && (verdict == Verdict.DUPLICATE || verdict == Verdict.ERROR);
    }

    /** It will be written. */
    public boolean isToBeApplied() {
        return !isLeftOut && (verdict == Verdict.NEW || verdict == Verdict.CHANGED);
    }
}
