package org.lastrada.intranet.membership;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.lastrada.intranet.mail.MailClass;
import org.lastrada.intranet.membership.status.MembershipStatus;
import org.lastrada.intranet.notification.Topic;
import org.lastrada.intranet.shared.Wording;

/** To those who speak for an organisation: what was decided about its membership, and what became of its status. Statutory: rights hang on it. */
@ApplicationScoped
class StandingTopic implements Topic {

    static final String KEY = "membership.notice.standing";
    static final String CHANGED = KEY + ".changed";
    static final String DECIDED = KEY + ".decided";

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
        return List.of(Wording.of(CHANGED, "Kompas Centar", word(MembershipStatus.CURRENT), word(MembershipStatus.GRACE)), Wording.of(DECIDED, "Kompas Centar", "Maaike de Vries"));
    }

    static Wording word(MembershipStatus status) {
        return Wording.of("membership.status." + status);
    }
}
