package org.lastrada.intranet.intake;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.lastrada.intranet.intake.cell.OrganisationField;
import org.lastrada.intranet.intake.cell.PersonField;
import org.lastrada.intranet.intake.cell.TargetField;
import org.lastrada.intranet.intake.plan.ColumnMapping;
import org.lastrada.intranet.intake.sheet.Sheet;

/** What the rows of a file are. */
public enum ImportKind {

    ORGANISATIONS(OrganisationField.values(), header -> ColumnMapping.guess(header, OrganisationField.class)),
    PEOPLE(PersonField.values(), header -> ColumnMapping.guess(header, PersonField.class));

    private final List<TargetField> fields;
    private final Function<List<String>, ColumnMapping> guess;

    ImportKind(TargetField[] fields, Function<List<String>, ColumnMapping> guess) {
        this.fields = List.of(fields);
        this.guess = guess;
    }

    ColumnMapping guess(Sheet sheet) {
        return guess.apply(sheet.header());
    }

    public List<TargetField> fields() {
        return fields;
    }

    /** @return null when no field of this kind has the key */
    TargetField field(String key) {
        return fields.stream().filter(f -> f.key().equals(key)).findFirst().orElse(null);
    }

    /** Only what names a column and a field that there are: mappings come from a browser. */
    ColumnMapping mapping(Map<Integer, String> columns, int width) {
        var mapping = new ColumnMapping(Map.of());
        for (var column : columns.entrySet())
            if (column.getKey() >= 0 && column.getKey() < width && field(column.getValue()) != null && !mapping.columns().containsValue(column.getValue()))
                mapping = mapping.with(column.getKey(), field(column.getValue()));
        return mapping;
    }
}
