package org.lastrada.intranet.intake;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.lastrada.intranet.intake.cell.Problem;
import org.lastrada.intranet.intake.cell.TargetField;
import org.lastrada.intranet.intake.plan.Answers;
import org.lastrada.intranet.intake.plan.Candidate;
import org.lastrada.intranet.intake.plan.Change;
import org.lastrada.intranet.intake.plan.Decision.Choice;
import org.lastrada.intranet.intake.plan.PlannedRow;
import org.lastrada.intranet.intake.plan.Verdict;

/**
 * One row of a file as its page shows it.
 *
 * @param name    of the organisation or person, or what stands in its place; may be empty
 * @param choice  what somebody decided
 * @param open    somebody has still to decide or mend it
 * @param inputs  the cells that are wrong, or were typed anew
 * @param remarks what is wrong with the row as a whole, and what will be lost of it
 * @param changes what would be written
 */
public record PreviewRow(int line, String name, Verdict verdict, Choice choice, boolean open, List<Input> inputs, List<Problem> remarks,
                         List<? extends Change<?>> changes, List<Candidate> candidates) {

    private static final int LONGEST_SHOWN = 80;

    /** A cell to be typed anew; {@code name} tells it from all others of the file. */
    public record Input(String name, String labelKey, String text, List<Problem> problems) { }

    static <F extends Enum<F> & TargetField> PreviewRow of(PlannedRow<F> row, String name, ImportKind kind, Answers answers) {
        var inputs = new LinkedHashSet<String>();
        row.problems().stream().filter(p -> p.isError() && !p.field().isEmpty()).forEach(p -> inputs.add(p.field()));
        inputs.addAll(answers.corrections(row.line()).keySet());
        return new PreviewRow(row.line(), name, row.verdict(), answers.decision(row.line()).choice(), row.isOpen(),
                inputs.stream().map(kind::field).filter(Objects::nonNull).map(f -> input(row, f)).toList(),
                row.problems().stream().filter(p -> !inputs.contains(p.field())).toList(), row.changes(), row.candidates());
    }

    private static Input input(PlannedRow<?> row, TargetField field) {
        var text = row.cells().entrySet().stream().filter(c -> c.getKey().equals(field)).map(Map.Entry::getValue).findFirst().orElse("");
        return new Input(row.line() + ":" + field.key(), field.textKey(), text, row.problems().stream().filter(p -> p.field().equals(field.key())).toList());
    }

    /** Cut where it would push the rest of the page aside. */
    public String shortName() {
        return name.length() > LONGEST_SHOWN ? name.substring(0, LONGEST_SHOWN) + "…" : name;
    }

    public boolean isLeftOut() {
        return choice == Choice.LEAVE_OUT;
    }
}
