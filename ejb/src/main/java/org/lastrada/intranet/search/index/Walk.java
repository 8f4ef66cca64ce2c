package org.lastrada.intranet.search.index;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.lastrada.intranet.search.Indexed;
import org.lastrada.intranet.shared.Plugged;

/** The way through everything that can be found: kind by kind, subject by subject, a few at a time. */
@ApplicationScoped
class Walk {

    private static final int COUNTED_AT_ONCE = 10_000;
    private static final Index.Outcome FAILED = new Index.Outcome(0, 0, 1);

    @Inject Plugs plugs;
    @Inject AskPlug ask;
    @Inject Rebuilds rebuilds;
    @Inject Index index;

    /**
     * Where it has come to.
     *
     * @param kind    empty before the first
     * @param subject the last of that kind that is done
     */
    record Place(String kind, long subject) {

        static final Place START = new Place("", 0);
    }

    /**
     * A few described anew.
     *
     * @param next  where to go on, or null when nothing is left
     * @param count how many subjects there were
     */
    record Step(Place next, int count, Index.Outcome outcome) { }

    Step from(Place place) {
        var plug = plugs.named(place.kind());
        var asked = plug.isEmpty() ? Optional.of(List.<Long>of()) : subjects(plug.get(), place.subject(), Index.AT_ONCE);
        if (asked.isEmpty()) return new Step(kindAfter(place.kind()).orElse(null), 0, FAILED);
        var some = asked.get();
        var isLast = some.size() < Index.AT_ONCE;
        var outcome = plug.map(kind -> describe(kind, place, some, isLast)).orElse(Index.Outcome.NOTHING);
        return new Step(isLast ? kindAfter(place.kind()).orElse(null) : new Place(place.kind(), some.get(some.size() - 1)), some.size(), outcome);
    }

    /** Nothing when the feature fails: then what the index holds of the kind stays, and the kinds behind it have their turn. */
    private Optional<List<Long>> subjects(Indexed plug, long after, int atMost) {
        return Plugged.ask(plug, one -> ask.subjects(one, after, atMost));
    }

    private Index.Outcome describe(Indexed plug, Place place, List<Long> some, boolean isLast) {
        var all = rebuilds.withRemains(plug.kind(), place.subject(), some, isLast);
        return all.isEmpty() ? Index.Outcome.NOTHING : index.describe(plug, all);
    }

    private Optional<Place> kindAfter(String kind) {
        return plugs.list().stream().map(Indexed::kind).filter(other -> other.compareTo(kind) > 0).findFirst().map(other -> new Place(other, 0));
    }

    /** How many subjects it passes. */
    long length() {
        return plugs.list().stream().mapToLong(this::count).sum();
    }

    private long count(Indexed plug) {
        var count = 0L;
        for (var some = counted(plug, 0); !some.isEmpty(); some = counted(plug, some.get(some.size() - 1))) count += some.size();
        return count;
    }

    private List<Long> counted(Indexed plug, long after) {
        return subjects(plug, after, COUNTED_AT_ONCE).orElse(List.of());
    }
}
