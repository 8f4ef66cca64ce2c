package org.lastrada.intranet.intake;

import java.util.List;

/** One field, before and after; both in the forms that {@link TargetField.Kind} tells, nothing being the empty list. */
public record Change<F extends TargetField>(F field, List<String> before, List<String> after) {
}
