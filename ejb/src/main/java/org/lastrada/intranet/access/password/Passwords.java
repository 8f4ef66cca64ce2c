package org.lastrada.intranet.access.password;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import org.lastrada.intranet.secret.Keys;

/** One instance of each for the whole server: the one bounds the memory, the other holds the list of common passwords. */
@jakarta.enterprise.context.ApplicationScoped
class Passwords {

    protected Passwords() { }

    @Produces
    @Singleton
    static PasswordHash hash(Keys keys) {
        return new PasswordHash(keys.lasting(Keys.Purpose.PEPPER));
    }

    @Produces
    @Singleton
    static PasswordRules rules() {
        return new PasswordRules();
    }
}
