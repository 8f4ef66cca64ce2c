package org.lastrada.intranet.people;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import org.lastrada.intranet.file.Pictures;
import org.lastrada.intranet.retention.consent.Consents;
import org.lastrada.intranet.rights.Caller;
import org.lastrada.intranet.rights.Permission;
import org.lastrada.intranet.rights.Requires;
import org.lastrada.intranet.rights.SignedIn;
import org.lastrada.intranet.shared.Days;
import org.lastrada.intranet.shared.EditedMeanwhile;
import org.lastrada.intranet.shared.NotFound;

/** Writing about somebody else: the head of their organisation, or the secretariat. */
@Stateless
@Requires(Permission.PERSON_EDIT)
public class EditPerson {

    @Inject People people;
    @Inject Pictures pictures;
    @Inject Consents consents;
    @Inject PeopleNews news;
    @Inject Days days;
    @Inject Caller caller;

    /**
     * Anybody may ask, so that whoever may write about nobody is told what a head of another organisation is told.
     *
     * @throws NotFound when the caller may not write about this person
     */
    @SignedIn
    public PersonText forEditing(long id) {
        return PersonText.of(reached(people.get(id)), caller.reachesPlatform(Permission.PERSON_EDIT));
    }

    /**
     * The address stays what it was.
     *
     * @param version what the text was based on
     * @throws EditedMeanwhile      when somebody saved since then; nothing is written
     * @throws VisibilityIsTheirOwn when more would be shown than the person agreed to, or a head decides what is shown of a colleague
     */
    public void describe(long id, int version, PersonProfile profile, Visibility visibility) {
        var person = reached(people.lock(id));
        if (person.version() != version) throw new EditedMeanwhile();
        person.describe(profile.at(person.email()));
        narrow(person, visibility);
        news.edited(person);
    }

    /** To show more of somebody takes a consent, and that only they can give. */
    private void narrow(Person person, Visibility wished) {
        var shown = person.visibility();
        if (wished.equals(shown)) return;
        if (!wished.equals(wished.asCarefulAs(shown)) || !caller.reachesPlatform(Permission.PERSON_EDIT)) throw new VisibilityIsTheirOwn(person.name());
        person.show(wished);
        consents.keepOnly(person.id(), wished.agreedTo());
    }

    /** @param uploaded a PNG or JPEG; refused as {@link org.lastrada.intranet.file.content.Picture#of} says */
    public void wearPhoto(long id, byte[] uploaded) {
        var person = reached(people.lock(id));
        person.wear(pictures.keep(uploaded));
        news.edited(person);
    }

    public void takeOffPhoto(long id) {
        var person = reached(people.lock(id));
        person.wear(null);
        news.edited(person);
    }

    private Person reached(Person person) {
        var home = person.home(days.today()).map(affiliation -> affiliation.organisation().id());
        if (home.isPresent()) caller.reach(Permission.PERSON_EDIT, home.get());
        else if (!caller.reachesPlatform(Permission.PERSON_EDIT)) throw new NotFound();
        return person;
    }
}
