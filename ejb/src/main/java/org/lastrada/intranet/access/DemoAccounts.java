package org.lastrada.intranet.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Locale;
import org.lastrada.intranet.access.password.PasswordHash;
import org.lastrada.intranet.system.Environment;

/** Accounts of the demo platform. Their one password is told to the server at start and stands nowhere in the program. */
@ApplicationScoped
public class DemoAccounts {

    @Inject Accounts accounts;
    @Inject PasswordHash passwords;
    @Inject Environment environment;
    @Inject Clock clock;
    private String hash;

    /** @param role one given by hand, or null */
    public void invited(long personId, String email, String language, String role) {
        open(personId, email, language, role);
    }

    public void active(long personId, String email, String language, String role) {
        if (hash == null) hash = passwords.hash(environment.demoPassword());
        open(personId, email, language, role).choosePassword(hash, clock.instant());
    }

    public void disabled(long personId, String email, String language) {
        open(personId, email, language, null).disable(clock.instant());
    }

    private Account open(long personId, String email, String language, String role) {
        var account = accounts.add(new Account(LoginName.of(email), personId, Locale.forLanguageTag(language), clock.instant()));
        if (role != null) account.give(role, "demo", clock.instant());
        return account;
    }
}
