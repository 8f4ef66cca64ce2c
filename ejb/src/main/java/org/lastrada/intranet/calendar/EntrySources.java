package org.lastrada.intranet.calendar;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;

/** Everything that plugged in, always in the same order. */
@ApplicationScoped
class EntrySources {

    @Inject @Any Instance<EntrySource> all;

    List<EntrySource> list() {
        return all.stream().sorted(Comparator.comparing(source -> source.kind().code())).toList();
    }
}
