package org.lastrada.intranet.access;

import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.util.Optional;
import org.lastrada.intranet.audit.Confidential;
import org.lastrada.intranet.audit.Unaudited;

/** The codes of an app that an account asks for besides its password: sealed secret, since when, and the step of the last code that was used. */
@Embeddable
class SecondFactor {

    @Confidential
    private String factorSecret;
    private Instant factorSince;
    @Unaudited("the step of the last code used, kept so that no code works twice")
    private long factorStep;

    void add(String sealedSecret, long step, Instant now) {
        factorSecret = sealedSecret;
        factorSince = now;
        factorStep = step;
    }

    void use(long step) {
        factorStep = step;
    }

    void drop() {
        factorSecret = null;
        factorSince = null;
        factorStep = 0;
    }

    boolean isThere() {
        return factorSecret != null;
    }

    Optional<String> secret() {
        return Optional.ofNullable(factorSecret);
    }

    Instant since() {
        return factorSince;
    }

    long step() {
        return factorStep;
    }
}
