package org.lastrada.intranet.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.lastrada.intranet.retention.Held;
import org.lastrada.intranet.retention.Period;
import org.lastrada.intranet.retention.RowsByAge;
import org.lastrada.intranet.retention.Subject;
import org.lastrada.intranet.retention.Subjects;

/**
 * Files that were imported, with what the import did: after that it can no longer be undone. One that was never applied counts from when it was
 * brought. One in which somebody stands who is held stays whole, since half a file is no evidence.
 */
@ApplicationScoped
class FinishedImports extends RowsByAge {

    @Inject Imports imports;
    @Inject Subjects subjects;

    @Override
    public String name() {
        return "imports";
    }

    @Override
    public Period period() {
        return new Period(90, 30, 730);
    }

    @Override
    protected Rows rows() {
        return new Rows("Import", "r.id", "coalesce(r.undoneAt, r.appliedAt, r.createdAt)", null, null);
    }

    @Override
    protected Set<Long> keptBy(Held held) {
        var names = held.people().stream().map(subjects::find).flatMap(Optional::stream).flatMap(FinishedImports::names).collect(Collectors.toSet());
        return names.isEmpty() ? Set.of() : imports.naming(names).stream().map(Import::id).collect(Collectors.toSet());
    }

    private static Stream<String> names(Subject person) {
        return Stream.concat(person.names().stream(), Stream.of(person.name(), person.email()));
    }
}
