package org.lastrada.intranet.people;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Optional;
import org.lastrada.intranet.file.Pictures;
import org.lastrada.intranet.retention.consent.Consents;
import org.lastrada.intranet.rights.Caller;
import org.lastrada.intranet.rights.SignedIn;
import org.lastrada.intranet.shared.EditedMeanwhile;
import org.lastrada.intranet.shared.NotFound;

/** What people write about themselves and let others see. */
@Stateless
@SignedIn
public class OwnProfile {

    @Inject People people;
    @Inject Pictures pictures;
    @Inject Consents consents;
    @Inject Caller caller;

    /** @throws NotFound when the account is nobody's, as an administrator's may be */
    public PersonText mine() {
        return PersonText.of(people.get(me()), true);
    }

    /**
     * The address stays what it was: it is changed with the account.
     *
     * @throws EditedMeanwhile when somebody saved since {@code version}; nothing is written
     */
    public void describe(int version, PersonProfile profile, Visibility visibility) {
        var person = people.lock(me());
        if (person.version() != version) throw new EditedMeanwhile();
        person.describe(profile.at(person.email()));
        person.show(visibility);
        consents.say(person.id(), visibility.agreedTo());
    }

    /** @param uploaded a PNG or JPEG; refused as {@link org.lastrada.intranet.file.content.Picture#of} says */
    public void wearPhoto(byte[] uploaded) {
        people.lock(me()).wear(pictures.keep(uploaded));
    }

    public void takeOffPhoto() {
        people.lock(me()).wear(null);
    }

    private long me() {
        return Optional.ofNullable(caller.holder().personId()).orElseThrow(NotFound::new);
    }
}
