package org.lastrada.intranet.search.index;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.lastrada.intranet.search.Indexed;

/** The way through everything that can be found: kind by kind, subject by subject, a few at a time. */
@ApplicationScoped
class Walk {

    private static final int COUNTED_AT_ONCE = 10_000;

    @Inject Plugs plugs;
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
        var some = plug.map(kind -> kind.subjects(place.subject(), Index.AT_ONCE)).orElse(List.of());
        var isLast = some.size() < Index.AT_ONCE;
        var outcome = plug.map(kind -> describe(kind, place, some, isLast)).orElse(Index.Outcome.NOTHING);
        return new Step(isLast ? kindAfter(place.kind()).orElse(null) : new Place(place.kind(), some.get(some.size() - 1)), some.size(), outcome);
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
        return plugs.list().stream().mapToLong(Walk::count).sum();
    }

    private static long count(Indexed plug) {
        var count = 0L;
        for (var some = plug.subjects(0, COUNTED_AT_ONCE); !some.isEmpty(); some = plug.subjects(some.get(some.size() - 1), COUNTED_AT_ONCE)) count += some.size();
        return count;
    }
}
