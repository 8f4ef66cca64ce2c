package org.lastrada.intranet.calendar;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.lastrada.intranet.shared.Plugged;

/** Everything that plugged in and says what it brings, always in the same order. */
@ApplicationScoped
class EntrySources {

    @Inject @Any Instance<EntrySource> all;

    List<EntrySource> list() {
        return inOrder(all.stream());
    }

    static List<EntrySource> inOrder(Stream<EntrySource> sources) {
        return sources.filter(source -> Plugged.ask(source, one -> one.kind().code()).isPresent()).sorted(Comparator.comparing(source -> source.kind().code())).toList();
    }
}
