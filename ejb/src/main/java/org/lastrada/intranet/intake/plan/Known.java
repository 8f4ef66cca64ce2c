package org.lastrada.intranet.intake.plan;

import java.util.List;
import java.util.Map;
import org.lastrada.intranet.intake.cell.TargetField;

/**
 * An organisation or a person that the platform has, in the shape of a clean row.
 *
 * @param version comes back with the change, so that who applies it sees whether somebody was faster
 * @param values only fields that have one; in the forms that {@link TargetField.Kind} tells. A person's organisation is its id
 */
public record Known<F extends TargetField>(long id, long version, Map<F, List<String>> values) {

    public Known {
        values = Map.copyOf(values);
    }
}
