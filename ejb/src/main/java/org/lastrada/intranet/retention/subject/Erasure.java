package org.lastrada.intranet.retention.subject;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.lastrada.intranet.audit.AuditTrail;
import org.lastrada.intranet.audit.Pseudonyms;
import org.lastrada.intranet.retention.PersonalData;
import org.lastrada.intranet.retention.Subject;
import org.lastrada.intranet.retention.Subjects;
import org.lastrada.intranet.retention.Traces;
import org.lastrada.intranet.retention.hold.Holds;
import org.lastrada.intranet.shared.DomainException;
import org.lastrada.intranet.shared.NotFound;

/**
 * Forgetting somebody: every feature lets its data go, the audit trail last, since the features leave rows there. Not a boundary: whoever
 * asks for it has checked that they may.
 */
@ApplicationScoped
public class Erasure {

    @Inject @Any Instance<PersonalData> all;
    @Inject Subjects subjects;
    @Inject Holds holds;
    @Inject Pseudonyms pseudonyms;
    @Inject AuditTrail audit;
    @Inject Event<PersonErased> erased;
    @Inject Erasures erasures;

    /** @throws NotFound */
    Subject subject(long personId) {
        var subject = subjects.find(personId).orElseThrow(NotFound::new);
        var names = new HashSet<>(subject.names());
        accounts(subject).forEach(account -> names.addAll(pseudonyms.names(account)));
        names.add(subject.name());
        names.add(subject.email());
        return subject.named(subjects.onlyTheirs(personId, names));
    }

    private static List<Long> accounts(Subject subject) {
        return Stream.concat(Stream.ofNullable(subject.account()), subject.former().stream()).toList();
    }

    List<DataFate> fates(Subject subject) {
        return all.stream().map(data -> new DataFate(data.name(), data.fate(subject))).filter(data -> data.fate().going() + data.fate().staying() > 0).sorted().toList();
    }

    /** Empty when nothing stands in the way. */
    public List<DomainException> obstacles(long personId) {
        return obstacles(subject(personId));
    }

    List<DomainException> obstacles(Subject subject) {
        var found = new ArrayList<DomainException>();
        if (holds.now().isPerson(subject.person())) found.add(holds.refusal(subject.name()));
        all.stream().forEach(data -> data.obstacle(subject).ifPresent(found::add));
        return found;
    }

    /** Once more it changes nothing. @throws DomainException the first of {@link #obstacles} */
    public void erase(long personId) {
        var subject = subject(personId);
        if (subject.erased()) return;
        obstacles(subject).stream().findFirst().ifPresent(obstacle -> {
            throw obstacle;
        });
        as(subject).forEach(one -> all.stream().forEach(data -> data.erase(one)));
        erasures.note(subject);
        audit.record("person.erased", "person", personId, null, Map.of("name", subject.pseudonym()));
        erased.fire(new PersonErased(subject));
        subject.entries().keySet().forEach(entry -> pseudonyms.forget("person", entry));
        accounts(subject).forEach(account -> pseudonyms.forgetAccount(account, subject.pseudonym()));
        pseudonyms.forgetMentioning(Traces.mentioning(subject));
    }

    /** With the account they have, and with each they had. */
    static List<Subject> as(Subject subject) {
        return Stream.concat(Stream.of(subject), subject.former().stream().map(subject::with)).toList();
    }
}
