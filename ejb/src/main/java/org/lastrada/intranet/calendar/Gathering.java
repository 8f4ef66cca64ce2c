package org.lastrada.intranet.calendar;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.lastrada.intranet.rights.Caller;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Asks every source. */
@ApplicationScoped
class Gathering {

    private static final Logger LOG = LoggerFactory.getLogger(Gathering.class);

    @Inject EntrySources sources;
    @Inject AskSource ask;
    @Inject Caller caller;

    Gathered of(Span days, EntryFilter filter) {
        var found = new ArrayList<Entry>();
        var missing = new ArrayList<Kind>();
        sources.list().stream().filter(filter::wants).forEach(source -> ask(source, days, found, missing));
        found.removeIf(entry -> !entry.when().touches(days));
        var own = caller.holder().organisationId();
        var entries = found.stream().filter(entry -> filter.wants(entry, own)).sorted(Entry.order(days.zone())).toList();
        return new Gathered(entries, whose(found), List.copyOf(missing));
    }

    /** Whatever it is that fails, the others are read; the log has the cause, the reader the kind that is missing. */
    private void ask(EntrySource source, Span days, List<Entry> found, List<Kind> missing) {
        try {
            found.addAll(ask.entries(source, days));
        } catch (RuntimeException failure) {
            LOG.error("the calendar lacks {}", source.kind().code(), failure);
            missing.add(source.kind());
        }
    }

    private static List<Whose> whose(List<Entry> found) {
        return found.stream().map(Entry::whose).filter(Objects::nonNull).distinct().sorted(Comparator.comparing(Whose::name).thenComparing(Whose::id)).toList();
    }
}
