package org.lastrada.intranet.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.lastrada.intranet.mail.Letter;
import org.lastrada.intranet.mail.MailClass;
import org.lastrada.intranet.mail.Outbox;
import org.lastrada.intranet.retention.Subject;
import org.lastrada.intranet.retention.subject.DataTaken;
import org.lastrada.intranet.retention.subject.PersonErased;
import org.lastrada.intranet.system.Environment;
import org.lastrada.intranet.system.PlatformSettings;

/** Tells people that everything about them was handed out, or is gone: nobody can switch that off. */
@ApplicationScoped
class SubjectLetters {

    @Inject Outbox outbox;
    @Inject Environment environment;
    @Inject PlatformSettings settings;

    void on(@Observes DataTaken taken) {
        outbox.post(letter(taken.who(), taken.byThemselves() ? "mail.data-taken" : "mail.data-taken-for-you", environment.baseUrl() + "/account/data"));
    }

    /** Nothing of the letter itself is kept once it has left. */
    void on(@Observes PersonErased erased) {
        outbox.postAndForget(letter(erased.who(), "mail.person-erased", null));
    }

    private Letter letter(Subject who, String reason, String link) {
        return new Letter(who.email(), who.name(), who.account(), who.language(), MailClass.STATUTORY, reason, link, false, settings.name(), who.name());
    }
}
