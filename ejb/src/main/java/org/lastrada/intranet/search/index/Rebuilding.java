package org.lastrada.intranet.search.index;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import org.lastrada.intranet.rights.Permission;
import org.lastrada.intranet.rights.Requires;
import org.lastrada.intranet.search.Indexed;
import org.lastrada.intranet.shared.Days;

/** Keeps the index true where no change does: after a fault, when a day has passed, for a feature that is new. Small transactions, so that people can write meanwhile. */
@Stateless
@Requires(Permission.SEARCH_REBUILD)
public class Rebuilding {

    @Inject Rebuilds rebuilds;
    @Inject Walk walk;
    @Inject Plugs plugs;
    @Inject Index index;
    @Inject Days days;
    @Inject Clock clock;

    /** Goes on with the one that is under way, if there is one. */
    public void begin() {
        if (rebuilds.lockUnfinished().isEmpty()) rebuilds.add(new Rebuild(clock.instant()));
    }

    /** @return whether there is more to do */
    public boolean goOn() {
        var rebuild = rebuilds.lockUnfinished();
        rebuild.ifPresent(this::goOn);
        return rebuild.filter(one -> !one.hasEnded()).isPresent();
    }

    private void goOn(Rebuild rebuild) {
        rebuild.went(walk.from(rebuild.place()), clock.instant());
    }

    /** What could not be described when it changed, and what a new day makes different. */
    public void catchUp() {
        rebuilds.due(days.today()).forEach((kind, subjects) -> plugs.named(kind).ifPresent(plug -> {
            for (int from = 0; from < subjects.size(); from += Index.AT_ONCE) catchUp(plug, subjects.subList(from, Math.min(subjects.size(), from + Index.AT_ONCE)));
        }));
    }

    private void catchUp(Indexed plug, List<Long> subjects) {
        rebuilds.noLongerPending(plug.kind(), subjects);
        index.describe(plug, subjects);
    }

    /** For the order in which the words of a search are read; a guess that is a day old does. */
    public void tidyUp() {
        rebuilds.forgetAllBut(plugs.list().stream().map(Indexed::kind).toList());
        rebuilds.countWords();
    }
}
