package org.lastrada.intranet.intake.plan;

import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.lastrada.intranet.intake.cell.TargetField;
import org.lastrada.intranet.intake.cell.Words;

/**
 * Which column is which field.
 *
 * @param columns column from 0 → key of the field; a column that is not here is not imported. To be stored as it is
 */
public record ColumnMapping(Map<Integer, String> columns) {

    public ColumnMapping {
        columns = Collections.unmodifiableMap(new TreeMap<>(columns));
    }

    /** Guesses from the headings; where two columns claim a field the first gets it. */
    public static <F extends Enum<F> & TargetField> ColumnMapping guess(List<String> header, Class<F> fields) {
        var columns = new TreeMap<Integer, String>();
        for (var column = 0; column < header.size(); column++) {
            var heading = Words.fold(header.get(column));
            for (var field : fields.getEnumConstants())
                if (!columns.containsValue(field.key()) && !columns.containsKey(column) && isCalled(field, heading)) columns.put(column, field.key());
        }
        return new ColumnMapping(columns);
    }

    private static boolean isCalled(TargetField field, String heading) {
        return Words.fold(field.key()).equals(heading) || field.headings().stream().anyMatch(h -> Words.fold(h).equals(heading));
    }

    /** The column becomes this field, and the column that was it before becomes nothing; null leaves the column out. */
    public ColumnMapping with(int column, TargetField field) {
        var changed = new TreeMap<>(columns);
        changed.remove(column);
        if (field != null) {
            changed.values().remove(field.key());
            changed.put(column, field.key());
        }
        return new ColumnMapping(changed);
    }

    /** The column of the field, or -1. */
    public int columnOf(TargetField field) {
        return columns.entrySet().stream().filter(c -> c.getValue().equals(field.key())).map(Map.Entry::getKey).findFirst().orElse(-1);
    }

    /** The fields that new rows cannot do without and that no column gives. */
    public <F extends Enum<F> & TargetField> Set<F> missing(Class<F> fields) {
        var missing = EnumSet.allOf(fields);
        missing.removeIf(f -> !f.isRequired() || columnOf(f) >= 0);
        return missing;
    }
}
