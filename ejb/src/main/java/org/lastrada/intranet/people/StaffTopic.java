package org.lastrada.intranet.people;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.stream.Stream;
import org.lastrada.intranet.mail.MailClass;
import org.lastrada.intranet.notification.Frequency;
import org.lastrada.intranet.notification.Topic;
import org.lastrada.intranet.shared.Wording;

/** To those who speak for an organisation: who came, was invited, left. */
@ApplicationScoped
class StaffTopic implements Topic {

    static final String KEY = "people.notice.staff";
    static final String CAME = KEY + ".came";
    static final String INVITED = KEY + ".invited";
    static final String UNDONE = KEY + ".undone";
    static final String LEFT = KEY + ".left";

    @Override
    public String key() {
        return KEY;
    }

    @Override
    public MailClass mailClass() {
        return MailClass.OPTIONAL;
    }

    @Override
    public Frequency frequency() {
        return Frequency.DAILY;
    }

    @Override
    public List<Wording> samples() {
        return Stream.of(CAME, UNDONE, INVITED, LEFT).map(says -> Wording.of(says, "Amra Hadžić", "Kompas Centar")).toList();
    }
}
