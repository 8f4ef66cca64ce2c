package org.lastrada.intranet.access.factor;

import java.time.Instant;

/** What somebody's telephone shows for a second factor. */
public final class AuthenticatorApp {

    private AuthenticatorApp() { }

    public static String code(String secret) {
        return Totp.ofBase32(secret.replaceAll("\\s", "")).codeAt(Instant.now());
    }
}
