package org.lastrada.intranet.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;

/** Finds who takes the rows of a kind. */
@ApplicationScoped
class ImportTargets {

    @Inject @Any Instance<ImportTarget<?>> all;

    ImportTarget<?> of(ImportKind kind) {
        return all.stream().filter(t -> t.kind() == kind).findFirst().orElseThrow();
    }
}
