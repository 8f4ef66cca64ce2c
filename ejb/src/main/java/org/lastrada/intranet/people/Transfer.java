package org.lastrada.intranet.people;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.lastrada.intranet.access.Invitations;
import org.lastrada.intranet.membership.Organisation;
import org.lastrada.intranet.rights.Caller;
import org.lastrada.intranet.rights.Permission;
import org.lastrada.intranet.rights.Requires;
import org.lastrada.intranet.shared.Days;
import org.lastrada.intranet.shared.NotFound;

/** Somebody goes to another organisation, or one who left comes back: they keep their account and their history. */
@Stateless
@Requires(Permission.PERSON_EDIT)
public class Transfer {

    @Inject People people;
    @Inject Representations representations;
    @Inject Admission admission;
    @Inject Invitations invitations;
    @Inject PeopleNews news;
    @Inject Days days;
    @Inject Caller caller;

    /** The name of somebody the caller may move. @throws NotFound */
    public String name(long personId) {
        return reached(people.get(personId)).name();
    }

    /** The first day that is most likely meant. */
    public LocalDate today() {
        return days.today();
    }

    /** The organisations this person could come to, as far as the caller may enter people there. */
    public List<OrganisationOption> organisations(long personId) {
        var now = reached(people.get(personId)).affiliation(days.today()).map(home -> home.organisation().id()).orElse(null);
        return people.organisations().stream().filter(option -> !Objects.equals(option.id(), now) && caller.may(Permission.PERSON_INVITE, option.id())).toList();
    }

    /**
     * Changes nothing.
     *
     * @throws NotFound when the caller may not write about people of both organisations; else as {@link #move}
     */
    public MovePlan plan(long personId, long organisationId, LocalDate from) {
        var person = reached(people.get(personId));
        var joined = target(organisationId);
        person.mayMove(joined, from);
        return new MovePlan(person.name(), person.affiliation(from).map(left -> left.organisation().shortName()).orElse(null), joined.shortName(), from,
                representations.ofPerson(personId).stream().filter(held -> !held.hasEnded(from)).map(HeldRow::of).toList(), invitations.stage(personId));
    }

    /**
     * Functions end on the day before; what would have begun later falls away.
     *
     * @param from the first day there
     * @throws CameThereLater      when they came to where they are, or are to be, on that day or later
     * @throws LeftThereLater      when they were still there on that day
     * @throws AlreadyBelongsThere
     */
    public void move(long personId, long organisationId, LocalDate from) {
        var person = reached(people.lock(personId));
        var joined = target(organisationId);
        person.move(joined, from);
        representations.endAll(personId, from.minusDays(1));
        news.moved(person, joined, from);
    }

    /** Both or neither, for who has no way in there yet. */
    public void moveAndInvite(long personId, long organisationId, LocalDate from, Locale language) {
        move(personId, organisationId, from);
        admission.invite(personId, language);
    }

    private Organisation target(long id) {
        var organisation = people.organisation(id);
        caller.reach(Permission.PERSON_INVITE, id);
        return organisation;
    }

    private Person reached(Person person) {
        caller.reach(Permission.PERSON_EDIT, person.home(days.today()).orElseThrow(NotFound::new).organisation().id());
        return person;
    }
}
