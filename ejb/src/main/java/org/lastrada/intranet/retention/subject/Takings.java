package org.lastrada.intranet.retention.subject;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Map;
import org.lastrada.intranet.audit.AuditTrail;
import org.lastrada.intranet.retention.PersonalData;
import org.lastrada.intranet.retention.Subject;
import org.lastrada.intranet.shared.Texts;

/** Everything about somebody, in one archive. */
@ApplicationScoped
class Takings {

    @Inject @Any Instance<PersonalData> all;
    @Inject AuditTrail audit;
    @Inject Event<DataTaken> taken;

    byte[] of(Subject subject, boolean byThemselves) {
        var archive = new Archive(Texts.in(subject.language()), subject.name());
        Erasure.as(subject).forEach(one -> all.stream().forEach(data -> archive.add(data.handout(one))));
        audit.record("person.data-taken", "person", subject.person(), null, Map.of());
        taken.fire(new DataTaken(subject, byThemselves));
        return archive.bytes();
    }
}
