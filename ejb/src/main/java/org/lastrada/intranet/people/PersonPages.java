package org.lastrada.intranet.people;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Objects;
import org.lastrada.intranet.access.Invitations;
import org.lastrada.intranet.access.Invitations.Stage;
import org.lastrada.intranet.audit.AuditLine;
import org.lastrada.intranet.audit.History;
import org.lastrada.intranet.rights.Caller;
import org.lastrada.intranet.rights.Permission;
import org.lastrada.intranet.rights.Requires;
import org.lastrada.intranet.shared.Days;
import org.lastrada.intranet.shared.NotFound;
import org.lastrada.intranet.shared.Page;

/** One person, as much of them as the reader may see. */
@Stateless
@Requires(Permission.PERSON_VIEW)
public class PersonPages {

    /**
     * What the reader may do about the person, for showing the ways there.
     *
     * @param account how far the person's account has come, or null when that is not the reader's business
     */
    public record Ways(boolean edit, boolean invite, boolean leave, boolean move, boolean history, Stage account) { }

    /** Their page: what is shown of them, and what the reader may do. */
    public record Shown(PersonDetail person, Ways ways) { }

    /** Their history, and the name it stands under. */
    public record Past(long id, String name, Page<AuditLine> lines) { }

    @Inject People people;
    @Inject Representations representations;
    @Inject Invitations invitations;
    @Inject History history;
    @Inject Days days;
    @Inject Caller caller;

    /** @throws NotFound when there is nobody, or nobody this reader may see */
    public PersonDetail person(long id) {
        return detail(people.get(id));
    }

    /** @throws NotFound as {@link #person} */
    public Shown shown(long id) {
        var person = people.get(id);
        return new Shown(detail(person), ways(person));
    }

    private PersonDetail detail(Person person) {
        var sight = Sight.of(person, Sight.Reader.of(caller, person, days.today()), days.today());
        if (sight == Sight.NOTHING) throw new NotFound();
        return PersonDetail.of(person, representations.ofPerson(person.id()), sight, days.today());
    }

    public Ways ways(long id) {
        return ways(people.get(id));
    }

    private Ways ways(Person person) {
        var isStillThere = person.affiliation(days.today()).isPresent();
        var mayInvite = reaches(Permission.PERSON_INVITE, person);
        var account = mayInvite ? invitations.stage(person.id()) : null;
        return new Ways(isOwn(person.id()) || reaches(Permission.PERSON_EDIT, person), isStillThere && mayInvite && account != Stage.ACTIVE,
                isStillThere && reaches(Permission.PERSON_EDIT, person), reaches(Permission.PERSON_EDIT, person) && (!isStillThere || caller.reachesPlatform(Permission.PERSON_EDIT)), mayReadHistory(person), account);
    }

    /** @throws NotFound unless the reader may write about this person, or is an auditor */
    public Past history(long id, Integer page) {
        var person = people.get(id);
        if (!mayReadHistory(person)) throw new NotFound();
        return new Past(id, person.name(), history.of("person", id, page));
    }

    private boolean isOwn(long id) {
        return Objects.equals(caller.holder().personId(), id);
    }

    private boolean mayReadHistory(Person person) {
        return caller.may(Permission.AUDIT_VIEW) || reaches(Permission.PERSON_EDIT, person);
    }

    private boolean reaches(Permission permission, Person person) {
        return person.home(days.today()).map(home -> caller.may(permission, home.organisation().id())).orElse(caller.reachesPlatform(permission));
    }
}
