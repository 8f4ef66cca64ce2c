package org.lastrada.intranet.people;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import org.lastrada.intranet.mail.MailClass;
import org.lastrada.intranet.notification.Topic;
import org.lastrada.intranet.shared.Wording;

/** To whoever somebody else wrote about. Statutory: what is kept about a person is told to that person. */
@ApplicationScoped
class EntryTopic implements Topic {

    static final String KEY = "people.notice.entry";
    static final String EDITED = KEY + ".edited";
    static final String MERGED = KEY + ".merged";
    static final String MOVED = KEY + ".moved";

    @Override
    public String key() {
        return KEY;
    }

    @Override
    public MailClass mailClass() {
        return MailClass.STATUTORY;
    }

    @Override
    public List<Wording> samples() {
        return List.of(Wording.of(EDITED, "Maaike de Vries"), Wording.of(MERGED, "Maaike de Vries", "J. Marković"),
                Wording.of(MOVED, "Maaike de Vries", "Kompas Centar", LocalDate.of(2026, 3, 10)));
    }
}
