package org.lastrada.intranet.intake.plan;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.lastrada.intranet.intake.cell.OrganisationField;
import org.lastrada.intranet.intake.cell.PersonField;
import org.lastrada.intranet.intake.cell.Problem;
import org.lastrada.intranet.intake.cell.TargetField;
import org.lastrada.intranet.intake.cell.TargetField.Kind;
import org.lastrada.intranet.intake.plan.Acquaintances.Found;
import org.lastrada.intranet.intake.plan.Decision.Choice;

/** One run over the rows of a file, top to bottom: an earlier row is something a later one may be the same as. */
final class Comparison<F extends Enum<F> & TargetField> {

    private final Intake<F> intake;
    private final Answers answers;
    private final Acquaintances<F> others;

    Comparison(Intake<F> intake, Answers answers) {
        this.intake = intake;
        this.answers = answers;
        this.others = new Acquaintances<>(intake);
    }

    List<PlannedRow<F>> compare(List<CleanRow<F>> rows) {
        return rows.stream().map(this::compare).toList();
    }

    private PlannedRow<F> compare(CleanRow<F> row) {
        var decision = answers.decision(row.line());
        var planned = row.hasErrors() ? judged(row, Verdict.ERROR, List.of()) : decide(row, decision, others.like(row));
        if (!planned.isLeftOut() && planned.verdict() != Verdict.ERROR) others.meet(planned);
        return planned;
    }

    private PlannedRow<F> decide(CleanRow<F> row, Decision decision, List<Found<F>> found) {
        if (decision.choice() == Choice.NEW) return asNew(row);
        if (decision.choice() == Choice.SAME_AS) return asDecided(row, decision.sameAs());
        var candidates = found.stream().map(Found::candidate).toList();
        if (found.isEmpty()) return asNew(row);
        return theOnlyOne(found).map(one -> asKnown(row, one.known(), one.candidate())).orElseGet(() -> judged(row, Verdict.DUPLICATE, candidates));
    }

    /** Exactly one is surely it, no earlier row was; what is merely near beside a sure one is not asked about. */
    private Optional<Found<F>> theOnlyOne(List<Found<F>> found) {
        var sure = found.stream().filter(Found::isSure).toList();
        return sure.size() == 1 ? Optional.of(sure.get(0)).filter(one -> one.known() != null && others.lineOf(one.known().id()).isEmpty()) : Optional.empty();
    }

    private PlannedRow<F> asDecided(CleanRow<F> row, Long id) {
        var chosen = others.withId(id);
        var taken = chosen.flatMap(known -> others.lineOf(known.id()));
        if (chosen.isEmpty()) row.problems().add(Problem.error("", "noSuchRecord"));
        else if (taken.isPresent()) row.problems().add(Problem.error("", "alreadyTaken", taken.get(), intake.nameOf(chosen.get().values())));
        else return asKnown(row, chosen.get(), new Candidate(id, null, intake.nameOf(chosen.get().values()), Candidate.Reason.CHOSEN));
        return judged(row, Verdict.ERROR, List.of());
    }

    private PlannedRow<F> asNew(CleanRow<F> row) {
        intake.requireForNew(row);
        if (!row.hasErrors()) mustBeUnique(row);
        if (row.hasErrors()) return judged(row, Verdict.ERROR, List.of());
        var changes = row.values().entrySet().stream().map(v -> new Change<>(v.getKey(), List.of(), v.getValue())).toList();
        return planned(row, Verdict.NEW, changes, List.of(), null);
    }

    /** Somebody may say that it is another one: what no two can share it must then not share. */
    private void mustBeUnique(CleanRow<F> row) {
        if (others.hasOneNamedLike(row)) row.problems().add(Problem.error(intake.uniqueField().key(), intake.uniqueField() == PersonField.EMAIL ? "emailIsTaken" : "nameIsTaken"));
    }

    private PlannedRow<F> asKnown(CleanRow<F> row, Known<F> known, Candidate because) {
        var changes = new ArrayList<Change<F>>();
        row.values().forEach((field, after) -> {
            var before = known.values().getOrDefault(field, List.of());
            if (field == OrganisationField.JOINED && !before.isEmpty() && !before.equals(after))
                row.problems().add(Problem.warning(field.key(), "joinedNeverMoves", before.get(0), after.get(0)));
            else if (!isSame(field, before, after)) changes.add(new Change<>(field, before, after));
        });
        if (changes.stream().noneMatch(c -> c.field() == PersonField.ORGANISATION)) changes.removeIf(c -> c.field() == PersonField.SINCE);
        return planned(row, changes.isEmpty() ? Verdict.SAME : Verdict.CHANGED, changes, List.of(because), known);
    }

    private static boolean isSame(TargetField field, List<String> before, List<String> after) {
        if (field == PersonField.FUNCTION) return before.containsAll(after);
        if (field.kind() == Kind.EMAIL) return before.size() == 1 && before.get(0).equalsIgnoreCase(after.get(0));
        return new HashSet<>(before).equals(new HashSet<>(after));
    }

    private PlannedRow<F> judged(CleanRow<F> row, Verdict verdict, List<Candidate> candidates) {
        return planned(row, verdict, List.of(), candidates, null);
    }

    private PlannedRow<F> planned(CleanRow<F> row, Verdict verdict, List<Change<F>> changes, List<Candidate> candidates, Known<F> target) {
        return new PlannedRow<>(row.line(), verdict, Map.copyOf(row.cells()), Map.copyOf(row.values()), List.copyOf(row.problems()), List.copyOf(changes), candidates,
                target == null ? null : Long.valueOf(target.id()), target == null ? null : Long.valueOf(target.version()), answers.decision(row.line()).choice() == Choice.LEAVE_OUT);
    }
}
