package org.lastrada.intranet.intake;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.lastrada.intranet.intake.cell.TargetField;
import org.lastrada.intranet.intake.plan.Intake;

/**
 * Where rows go: owned here, answered by the feature that has the organisations, and the one that has the people. All values are in
 * the forms that {@link TargetField.Kind} tells; nothing is the empty list.
 */
public interface ImportTarget<F extends Enum<F> & TargetField> {

    ImportKind kind();

    /** Everything the platform has and calls things by, as it is now. */
    Intake<F> intake();

    /** What codes are called, by key of the field and code. */
    Map<String, Map<String, String>> labels(Locale language);

    /** @return the id of the new record */
    long add(Map<F, List<String>> values);

    /** Writes these fields and no other. */
    void write(long id, Map<F, List<String>> values);

    /** Writes back what {@link #write} replaced on the day it did; for that day only, as if it had not been. */
    void writeBack(long id, Map<F, List<String>> before);

    /** @return nothing when the record is gone */
    Optional<Map<F, List<String>>> values(long id);

    /** Of these, those to which something refers that did not come with them. */
    Set<Long> inUse(Set<Long> ids);

    void remove(long id);
}
