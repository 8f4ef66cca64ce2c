package org.lastrada.intranet.intake.plan;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.lastrada.intranet.intake.cell.TargetField;

/** What a row may be the same as: everything the platform has, and the rows above it. */
final class Acquaintances<F extends Enum<F> & TargetField> {

    /** @param known null when it is an earlier row */
    record Found<F extends TargetField>(Candidate candidate, Known<F> known, boolean isSure) {
    }

    private record Seen(int line, String name, Traits traits) {
    }

    private record Familiar<F extends TargetField>(Known<F> known, String name, Traits traits) {
    }

    private final Intake<F> intake;
    private final List<Familiar<F>> familiar;
    private final List<Seen> seen = new ArrayList<>();
    private final Map<Long, Integer> lineOfTarget = new HashMap<>();

    Acquaintances(Intake<F> intake) {
        this.intake = intake;
        this.familiar = intake.known().stream().map(k -> new Familiar<>(k, intake.nameOf(k.values()), intake.traits(k.values()))).toList();
    }

    void meet(PlannedRow<F> row) {
        seen.add(new Seen(row.line(), intake.nameOf(row.values()), intake.traits(row.values())));
        if (row.targetId() != null) lineOfTarget.putIfAbsent(row.targetId(), row.line());
    }

    List<Found<F>> like(CleanRow<F> row) {
        var mine = intake.traits(row.values());
        var found = new ArrayList<Found<F>>();
        for (var f : familiar) mine.likeness(f.traits())
                .ifPresent(l -> found.add(new Found<>(new Candidate(f.known().id(), null, f.name(), l.reason()), f.known(), l.isSure())));
        for (var s : seen) mine.likeness(s.traits()).ifPresent(l -> found.add(new Found<>(new Candidate(null, s.line(), s.name(), l.reason()), null, l.isSure())));
        return found;
    }

    Optional<Known<F>> withId(Long id) {
        return familiar.stream().map(Familiar::known).filter(known -> Long.valueOf(known.id()).equals(id)).findFirst();
    }

    /** The earlier row that was taken for it. */
    Optional<Integer> lineOf(long id) {
        return Optional.ofNullable(lineOfTarget.get(id));
    }

    /** Whether another has what no two can share. */
    boolean hasOneNamedLike(CleanRow<F> row) {
        var mine = intake.traits(row.values()).unique();
        return Stream.concat(familiar.stream().map(Familiar::traits), seen.stream().map(Seen::traits)).anyMatch(t -> t.unique().equals(mine));
    }
}
