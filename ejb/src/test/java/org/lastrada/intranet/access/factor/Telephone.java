package org.lastrada.intranet.access.factor;

import java.time.Instant;

/** Somebody's authenticator app. */
public final class Telephone {

    private final Totp totp = Totp.random();

    public Totp totp() {
        return totp;
    }

    public String code(Instant now) {
        return totp.codeAt(now);
    }
}
