package org.lastrada.intranet.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.lastrada.intranet.mail.Letter;
import org.lastrada.intranet.mail.MailClass;
import org.lastrada.intranet.mail.Outbox;
import org.lastrada.intranet.rights.Caller;
import org.lastrada.intranet.system.Environment;
import org.lastrada.intranet.system.PlatformSettings;

/** Tells people who sign in what somebody else wrote down about them. */
@ApplicationScoped
public class Notices {

    @Inject Accounts accounts;
    @Inject Outbox outbox;
    @Inject Environment environment;
    @Inject PlatformSettings settings;
    @Inject Caller caller;

    /**
     * To the address they sign in with, in their language; whoever does not sign in is told nothing.
     *
     * @param reason text key of the mail; its texts get the platform's name, the caller's, the person's, and then {@code more}
     * @param path   of the page it is about
     */
    public void tell(long personId, String personName, String reason, String path, Object... more) {
        accounts.ofPerson(personId).filter(Account::mayBeUsed).ifPresent(account -> outbox.post(new Letter(account.login(), personName, account.id(),
                account.language(), MailClass.SERVICE, reason, environment.baseUrl() + path, false, arguments(personName, more))));
    }

    private Object[] arguments(String personName, Object... more) {
        var arguments = new Object[3 + more.length];
        arguments[0] = settings.name();
        arguments[1] = caller.name();
        arguments[2] = personName;
        System.arraycopy(more, 0, arguments, 3, more.length);
        return arguments;
    }
}
