package org.lastrada.intranet.intake;

import java.util.List;
import org.lastrada.intranet.intake.cell.TargetField;
import org.lastrada.intranet.intake.plan.Intake;
import org.lastrada.intranet.intake.plan.Known;
import org.lastrada.intranet.shared.Page;

/**
 * What a row may be said to be the same as: anything there is, as far as it holds what was searched for.
 *
 * @param line of the row
 * @param name of the organisation or person on that row; may be empty
 */
public record ImportChoices(ImportRow about, int line, String name, Page<Choice> page) {

    /** @param country of an organisation; both may be null */
    public record Choice(long id, String name, String country, String email) { }

    static <F extends Enum<F> & TargetField> ImportChoices of(Import one, ImportTarget<F> target, int line, String text, int number) {
        var intake = target.intake();
        var row = intake.plan(one.sheet(), one.mapping(), one.answers()).row(line);
        var found = intake.holding(text);
        var shown = found.stream().skip((number - 1L) * Page.SIZE).limit(Page.SIZE).map(known -> choice(known, intake)).toList();
        return new ImportChoices(one.row(), line, intake.nameOf(row), new Page<>(shown, number, Page.SIZE, found.size()));
    }

    private static <F extends Enum<F> & TargetField> Choice choice(Known<F> known, Intake<F> intake) {
        return new Choice(known.id(), intake.nameOf(known.values()), first(known, "country"), first(known, "email"));
    }

    private static <F extends Enum<F> & TargetField> String first(Known<F> known, String key) {
        return known.values().entrySet().stream().filter(value -> value.getKey().key().equals(key)).map(value -> value.getValue()).filter(values -> !values.isEmpty())
                .map(values -> values.get(0)).findFirst().orElse(null);
    }
}
