package org.lastrada.intranet.people;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import org.lastrada.intranet.rights.Caller;
import org.lastrada.intranet.rights.Permission;
import org.lastrada.intranet.rights.Requires;
import org.lastrada.intranet.shared.Days;
import org.lastrada.intranet.shared.NotFound;

/** Who stands for an organisation: named and ended by its head or the secretariat. */
@Stateless
@Requires(Permission.REPRESENTATION_EDIT)
public class Representatives {

    @Inject People people;
    @Inject Representations representations;
    @Inject PeopleNews news;
    @Inject Days days;
    @Inject Caller caller;

    /** @throws NotFound when the caller may not name anybody for this organisation */
    public List<StaffRow> candidates(long organisationId) {
        caller.reach(Permission.REPRESENTATION_EDIT, people.organisation(organisationId).id());
        return people.colleagues(organisationId, days.today());
    }

    /**
     * @param until the last day, or null for until further notice
     * @throws OnlyColleaguesRepresent     when the person does not belong to the organisation on the first day
     * @throws FunctionIsHeldAlready       when the same person holds it on one of these days
     * @throws FunctionEndsBeforeItStarts  when the days are in the wrong order
     */
    public void appoint(long organisationId, long personId, RepresentativeFunction function, LocalDate from, LocalDate until) {
        caller.reach(Permission.REPRESENTATION_EDIT, organisationId);
        var organisation = people.organisation(organisationId);
        var person = people.lock(personId);
        var held = representations.of(organisationId).appoint(organisation, person, function, from, until);
        representations.add(held);
        news.given(held);
    }

    public HeldRow held(long representationId) {
        return HeldRow.of(reached(representationId));
    }

    /** @return the organisation that it was held for */
    public long end(long representationId, LocalDate lastDay) {
        var held = reached(representationId);
        held.end(lastDay);
        news.ended(held);
        return held.organisation().id();
    }

    private Representation reached(long id) {
        var held = representations.get(id);
        caller.reach(Permission.REPRESENTATION_EDIT, held.organisation().id());
        return held;
    }
}
