package org.lastrada.intranet.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Locale;
import org.lastrada.intranet.access.password.PasswordHash;

/** Accounts of the demo platform. Their one password is told to the server at start and stands nowhere in the program. */
@ApplicationScoped
public class DemoAccounts {

    @Inject Accounts accounts;
    @Inject PasswordHash passwords;
    @Inject Clock clock;
    private String hash;

    /** @param role one given by hand, or null */
    public void invited(long personId, String email, String language, String role) {
        open(personId, email, language, role);
    }

    public void active(long personId, String email, String language, String role) {
        var password = System.getenv("INTRANET_DEMO_PASSWORD");
        if (password == null) throw new IllegalStateException("INTRANET_DEMO_PASSWORD says what the people of the demo platform sign in with");
        if (hash == null) hash = passwords.hash(password);
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
