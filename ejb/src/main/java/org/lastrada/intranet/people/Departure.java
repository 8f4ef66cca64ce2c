package org.lastrada.intranet.people;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import org.lastrada.intranet.access.Invitations;
import org.lastrada.intranet.rights.Caller;
import org.lastrada.intranet.rights.Permission;
import org.lastrada.intranet.rights.Requires;
import org.lastrada.intranet.shared.Days;
import org.lastrada.intranet.shared.NotFound;

/** Somebody has left: they belong nowhere, stand for nobody, and their account closes at once. */
@Stateless
@Requires(Permission.PERSON_EDIT)
public class Departure {

    @Inject People people;
    @Inject Representations representations;
    @Inject Invitations invitations;
    @Inject PeopleNews news;
    @Inject Days days;
    @Inject Caller caller;

    /**
     * @throws LastDayIsInTheFuture since the account closes now, not then
     * @throws BelongsNowhere       when the person left before, or had not come yet on that day
     * @throws NotFound             when the caller may not write about this person
     */
    public void leave(long personId, LocalDate lastDay) {
        var person = people.lock(personId);
        var home = person.home(days.today()).orElseThrow(NotFound::new);
        caller.reach(Permission.PERSON_EDIT, home.organisation().id());
        if (lastDay.isAfter(days.today())) throw new LastDayIsInTheFuture(person.name(), lastDay);
        person.leave(lastDay);
        representations.endAll(personId, lastDay);
        invitations.close(personId);
        news.left(person, home.organisation());
    }
}
