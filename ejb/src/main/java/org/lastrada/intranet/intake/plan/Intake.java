package org.lastrada.intranet.intake.plan;

import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.lastrada.intranet.intake.cell.OrganisationField;
import org.lastrada.intranet.intake.cell.PersonField;
import org.lastrada.intranet.intake.cell.TargetField;
import org.lastrada.intranet.intake.cell.TargetField.Kind;
import org.lastrada.intranet.intake.cell.Vocabularies;
import org.lastrada.intranet.intake.cell.Words;
import org.lastrada.intranet.intake.sheet.Sheet;

/**
 * Compares a sheet with what the platform has. Ask for the plan as often as the mapping or the answers change.
 *
 * @param <F> {@link OrganisationField} or {@link PersonField}
 */
public final class Intake<F extends Enum<F> & TargetField> {

    private static final Set<Kind> BY_NAME = EnumSet.of(Kind.NAME, Kind.EMAIL);
    private final Class<F> fields;
    private final Set<F> alwaysRequired;
    private final List<F> named;
    private final Function<Map<F, List<String>>, Traits> traits;
    private final Vocabularies vocabularies;
    private final List<Known<F>> known;

    private Intake(Class<F> fields, Set<F> alwaysRequired, List<F> named, Function<Map<F, List<String>>, Traits> traits, Vocabularies vocabularies, List<Known<F>> known) {
        this.fields = fields;
        this.alwaysRequired = alwaysRequired;
        this.named = named;
        this.traits = traits;
        this.vocabularies = vocabularies;
        this.known = List.copyOf(known);
    }

    public static Intake<OrganisationField> ofOrganisations(Vocabularies vocabularies, List<Known<OrganisationField>> known) {
        return new Intake<>(OrganisationField.class, EnumSet.of(OrganisationField.NAME), List.of(OrganisationField.NAME), Traits::ofOrganisation, vocabularies, known);
    }

    public static Intake<PersonField> ofPeople(Vocabularies vocabularies, List<Known<PersonField>> known) {
        return new Intake<>(PersonField.class, EnumSet.of(PersonField.EMAIL), List.of(PersonField.GIVEN_NAME, PersonField.FAMILY_NAME), Traits::ofPerson, vocabularies, known);
    }

    public ColumnMapping guess(Sheet sheet) {
        return ColumnMapping.guess(sheet.header(), fields);
    }

    public ImportPlan<F> plan(Sheet sheet, ColumnMapping mapping, Answers answers) {
        var rows = sheet.rows().stream().map(r -> {
            var row = CleanRow.of(r, sheet.header().size(), mapping, fields, answers.corrections(r.line()), vocabularies);
            alwaysRequired.forEach(row::require);
            return row;
        }).toList();
        return new ImportPlan<>(new Comparison<>(this, answers).compare(rows));
    }

    List<Known<F>> known() {
        return known;
    }

    /** Those of which a name or the address holds the text, accents and case aside; by name. */
    public List<Known<F>> holding(String text) {
        var sought = Words.fold(text);
        return known.stream().filter(one -> Words.fold(String.join(" ", names(one))).contains(sought)).sorted(Comparator.comparing(one -> Words.fold(nameOf(one.values())))).toList();
    }

    private List<String> names(Known<F> one) {
        return one.values().entrySet().stream().filter(value -> BY_NAME.contains(value.getKey().kind())).flatMap(value -> value.getValue().stream()).toList();
    }

    Traits traits(Map<F, List<String>> values) {
        return traits.apply(values);
    }

    /** The field by which no two may be the same: an organisation's name within its country, a person's address. */
    F uniqueField() {
        return alwaysRequired.iterator().next();
    }

    void requireForNew(CleanRow<F> row) {
        Arrays.stream(fields.getEnumConstants()).filter(TargetField::isRequired).forEach(row::require);
    }

    /** The name of a clean row, or the cells where it should stand. */
    public String nameOf(PlannedRow<F> row) {
        var name = nameOf(row.values());
        return name.isEmpty() ? Words.clean(String.join(" ", named.stream().map(f -> row.cells().getOrDefault(f, "")).toList())) : name;
    }

    public String nameOf(Map<F, List<String>> values) {
        return String.join(" ", named.stream().flatMap(f -> values.getOrDefault(f, List.of()).stream()).toList());
    }
}
