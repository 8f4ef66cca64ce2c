package org.lastrada.intranet.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Set;
import org.lastrada.intranet.membership.Organisation;
import org.lastrada.intranet.membership.Spokespersons;
import org.lastrada.intranet.notification.Happened;
import org.lastrada.intranet.notification.Merged;
import org.lastrada.intranet.rights.Caller;
import org.lastrada.intranet.shared.Wording;

/** Tells people what others did about them, and those who speak for an organisation who comes and goes. */
@ApplicationScoped
class PeopleNews {

    @Inject Event<Happened> happened;
    @Inject Event<Merged> merged;
    @Inject Spokespersons spokespersons;
    @Inject Caller caller;

    void given(Representation held) {
        tellHolder(held, Wording.of(FunctionTopic.GIVEN, FunctionTopic.word(held.function()), held.organisation().shortName(), held.starts()));
    }

    void ended(Representation held) {
        tellHolder(held, Wording.of(FunctionTopic.ENDED, FunctionTopic.word(held.function()), held.organisation().shortName(), held.ends()));
    }

    /** Their organisation was merged with another, which has somebody for it. @param lastDay null when it had not begun */
    void gaveWay(Representation gives, Representation stays, LocalDate lastDay) {
        var function = FunctionTopic.word(gives.function());
        var organisation = stays.organisation().shortName();
        tellHolder(gives, lastDay == null ? Wording.of(FunctionTopic.NEVER_BEGAN, function, organisation, stays.person().name())
                : Wording.of(FunctionTopic.GAVE_WAY, function, organisation, lastDay, stays.person().name()));
    }

    private void tellHolder(Representation held, Wording says) {
        tell(new Happened(FunctionTopic.KEY, "organisation:" + held.organisation().id(), says, "/organisations/people?id=" + held.organisation().id(), Set.of(held.person().id())));
    }

    void came(Person person, Organisation organisation) {
        tellSpokespersons(person, organisation, StaffTopic.CAME);
    }

    /** Of the many whom one import may bring, those who speak for the organisation get one notice. */
    void imported(Person person, Organisation organisation) {
        tellOfImport(person, organisation, StaffTopic.CAME);
    }

    /** The import was undone. */
    void notImported(Person person, Organisation organisation) {
        tellOfImport(person, organisation, StaffTopic.UNDONE);
    }

    private void tellOfImport(Person person, Organisation organisation, String says) {
        tell(new Happened(StaffTopic.KEY, "organisation:" + organisation.id(), Wording.of(says, person.name(), organisation.shortName()),
                "/organisations/people?id=" + organisation.id(), spokespersons.of(organisation.id())));
    }

    void invited(Person person, Organisation organisation) {
        tellSpokespersons(person, organisation, StaffTopic.INVITED);
    }

    void left(Person person, Organisation organisation) {
        tellSpokespersons(person, organisation, StaffTopic.LEFT);
    }

    private void tellSpokespersons(Person person, Organisation organisation, String says) {
        tell(new Happened(StaffTopic.KEY, thing(person.id()), Wording.of(says, person.name(), organisation.shortName()), pageOf(person), spokespersons.of(organisation.id())));
    }

    void edited(Person person) {
        tellThem(person, Wording.of(EntryTopic.EDITED, caller.name()));
    }

    void merged(Person kept, long duplicate, String name) {
        merged.fire(new Merged(thing(duplicate), thing(kept.id()), pageOf(kept)));
        tellThem(kept, Wording.of(EntryTopic.MERGED, caller.name(), name));
    }

    void moved(Person person, Organisation joined, LocalDate from) {
        tellThem(person, Wording.of(EntryTopic.MOVED, caller.name(), joined.shortName(), from));
    }

    private void tellThem(Person person, Wording says) {
        tell(new Happened(EntryTopic.KEY, thing(person.id()), says, pageOf(person), Set.of(person.id())));
    }

    private static String thing(long person) {
        return "person:" + person;
    }

    private static String pageOf(Person person) {
        return "/people/detail?id=" + person.id();
    }

    void tell(Happened news) {
        happened.fire(news);
    }
}
