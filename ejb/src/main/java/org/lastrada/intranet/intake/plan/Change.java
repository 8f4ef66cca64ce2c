package org.lastrada.intranet.intake.plan;

import java.util.List;
import org.lastrada.intranet.intake.cell.TargetField;

/** One field, before and after; both in the forms that {@link TargetField.Kind} tells, nothing being the empty list. */
public record Change<F extends TargetField>(F field, List<String> before, List<String> after) {
}
