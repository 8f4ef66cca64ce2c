package org.lastrada.intranet.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.lastrada.intranet.calendar.Entry;
import org.lastrada.intranet.calendar.EntrySource;
import org.lastrada.intranet.calendar.Kind;
import org.lastrada.intranet.calendar.Span;
import org.lastrada.intranet.calendar.When;
import org.lastrada.intranet.calendar.Whose;
import org.lastrada.intranet.rights.Caller;
import org.lastrada.intranet.rights.Permission;

/**
 * The last days of functions: those of one's own organisation, for whoever may name people everywhere all. Who holds one is told on its page
 * and not here; of somebody who does not want to be found, a program learns nothing.
 */
@ApplicationScoped
class TermEntries implements EntrySource {

    private static final Kind KIND = new Kind("term", "people.calendar", "person");
    private static final long NONE = -1;

    @Inject Representations representations;
    @Inject Caller caller;

    @Override
    public Kind kind() {
        return KIND;
    }

    @Override
    public List<Entry> entries(Span days) {
        if (!caller.may(Permission.PERSON_VIEW)) return List.of();
        var own = Optional.ofNullable(caller.holder().organisationId()).orElse(NONE);
        return representations.ending(days.first(), days.last(), own, caller.reachesPlatform(Permission.REPRESENTATION_EDIT)).stream().map(this::entry).toList();
    }

    private Entry entry(Representation held) {
        var organisation = held.organisation();
        var isOwn = Objects.equals(held.person().id(), caller.holder().personId());
        var title = caller.texts().get(isOwn ? "people.calendar.own" : "people.calendar.term", caller.texts().get("people.function." + held.function()), organisation.shortName());
        return new Entry("term-" + held.id(), KIND, title, When.on(held.ends()), "/organisations/people?id=" + organisation.id(),
                new Whose(organisation.id(), organisation.shortName()), held.version()).guardedIf(!isOwn && !held.person().visibility().listed());
    }
}
