package org.lastrada.intranet.people;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.lastrada.intranet.access.Invitations;
import org.lastrada.intranet.access.OrganisationDoesNotCount;
import org.lastrada.intranet.rights.Caller;
import org.lastrada.intranet.rights.Permission;
import org.lastrada.intranet.rights.Requires;
import org.lastrada.intranet.shared.Days;
import org.lastrada.intranet.shared.EmailAddress;
import org.lastrada.intranet.shared.NotFound;

/** New colleagues: entered by the head of their organisation or the secretariat, and invited to the platform. */
@Stateless
@Requires(Permission.PERSON_INVITE)
public class Admission {

    @Inject People people;
    @Inject Invitations invitations;
    @Inject PeopleNews news;
    @Inject Days days;
    @Inject Caller caller;
    @Inject Clock clock;

    /** The organisations whose people the caller may enter. */
    public List<OrganisationOption> organisations() {
        return people.organisations().stream().filter(option -> caller.may(Permission.PERSON_INVITE, option.id())).toList();
    }

    /** The first day that is most likely meant. */
    public LocalDate today() {
        return days.today();
    }

    /** Whether the address is at another domain than the organisation's own website and mail: worth a second look, never a refusal. */
    public boolean isElsewhere(long organisationId, String email) {
        caller.reach(Permission.PERSON_INVITE, organisationId);
        var profile = people.organisation(organisationId).profile();
        return !HouseDomains.of(profile.website(), profile.email()).include(EmailAddress.of(email));
    }

    /**
     * @param since the first day with the organisation
     * @throws EmailIsKnown when somebody has this address
     */
    public long add(long organisationId, PersonProfile profile, LocalDate since) {
        caller.reach(Permission.PERSON_INVITE, organisationId);
        var person = new Person(profile.at(EmailAddress.of(profile.email()).value()), clock.instant());
        person.show(Visibility.CAREFUL);
        var organisation = people.organisation(organisationId);
        person.join(organisation, since);
        news.came(people.add(person), organisation);
        return person.id();
    }

    /** Both or neither: whoever is told that it did not work finds nobody half entered. */
    public long addAndInvite(long organisationId, PersonProfile profile, LocalDate since, Locale language) {
        var id = add(organisationId, profile, since);
        invite(id, language);
        return id;
    }

    /**
     * For the first time, or again: a new link, the old ones no longer work.
     *
     * @param language of the mail; who has an account already is written to in their own
     * @throws BelongsNowhere           when the person has left
     * @throws OrganisationDoesNotCount while their organisation does not count as current
     */
    public void invite(long personId, Locale language) {
        var person = people.lock(personId);
        var home = person.home(days.today()).orElseThrow(NotFound::new);
        caller.reach(Permission.PERSON_INVITE, home.organisation().id());
        if (home.ends() != null && home.ends().isBefore(days.today())) throw new BelongsNowhere(person.name());
        invitations.invite(personId, person.name(), person.email(), language);
        news.invited(person, home.organisation());
    }
}
