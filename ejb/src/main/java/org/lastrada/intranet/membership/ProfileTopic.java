package org.lastrada.intranet.membership;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.lastrada.intranet.mail.MailClass;
import org.lastrada.intranet.notification.Frequency;
import org.lastrada.intranet.notification.Topic;
import org.lastrada.intranet.rights.Permission;
import org.lastrada.intranet.shared.Wording;

/** To those who speak for an organisation: somebody else wrote about it. */
@ApplicationScoped
class ProfileTopic implements Topic {

    static final String KEY = "membership.notice.profile";
    static final String EDITED = KEY + ".edited";
    static final String MERGED = KEY + ".merged";

    @Override
    public String key() {
        return KEY;
    }

    @Override
    public MailClass mailClass() {
        return MailClass.SERVICE;
    }

    @Override
    public Frequency frequency() {
        return Frequency.DAILY;
    }

    @Override
    public Permission needs() {
        return Permission.ORGANISATION_VIEW;
    }

    @Override
    public List<Wording> samples() {
        return List.of(Wording.of(EDITED, "Kompas Centar", "Maaike de Vries"), Wording.of(MERGED, "Kompas Centar", "Kompas"));
    }
}
