package org.lastrada.intranet.access.password;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Duration;
import org.lastrada.intranet.secret.Keys;

/** One instance of each for the whole server: two bound what signing in takes of it, one holds the list of common passwords. */
@jakarta.enterprise.context.ApplicationScoped
class Passwords {

    protected Passwords() { }

    @Produces
    @Singleton
    static PasswordHash hash(Keys keys) {
        return new PasswordHash(keys.lasting(Keys.Purpose.PEPPER));
    }

    /** Who waits for the password of an attempt holds a connection to the database, which others need for their pages. */
    @Produces
    @Singleton
    static Turns attempts() {
        return new Turns(4, 24, Duration.ofSeconds(5));
    }

    @Produces
    @Singleton
    static PasswordRules rules() {
        return new PasswordRules();
    }
}
