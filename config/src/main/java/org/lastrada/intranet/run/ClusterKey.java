package org.lastrada.intranet.run;

import java.io.FileOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;

/**
 * What several nodes know each other by and speak to each other with, made of {@code INTRANET_SECRET}, so that there is no further secret to be
 * kept: a token, and a key in a file of the kind that the server reads. Of several secrets the last counts, which is never dropped: nodes that
 * are started one after the other with a new one in front still find each other.
 */
public final class ClusterKey {
    private static final String HMAC = "HmacSHA256", ALIAS = "cluster";
    private static final int LEAST_BYTES = 32;
    private final byte[] secret;

    private ClusterKey(byte[] secret) {
        this.secret = secret;
    }

    /** @param file where the key goes; the token, which opens it too, is told on the standard output */
    public static void main(String[] file) {
        try {
            var made = of(System.getenv("INTRANET_SECRET"));
            made.writeTo(Path.of(file[0]));
            System.out.println(made.token());
        } catch (CannotStart reason) {
            System.err.println(Server.REFUSAL + reason.getMessage());
            System.exit(1);
        }
    }

    static ClusterKey of(String secrets) {
        try {
            var all = (secrets == null ? "" : secrets).split(",", -1);
            var last = Base64.getDecoder().decode(all[all.length - 1].strip());
            if (last.length < LEAST_BYTES) throw new IllegalArgumentException();
            return new ClusterKey(last);
        } catch (IllegalArgumentException e) {
            throw new CannotStart("INTRANET_SECRET must be at least 32 random bytes in base64; make one with: openssl rand -base64 48.", e);
        }
    }

    String token() {
        return Base64.getEncoder().encodeToString(derive("cluster token"));
    }

    SecretKey key() {
        return new SecretKeySpec(derive("cluster key"), "AES");
    }

    void writeTo(Path file) {
        try (var out = new FileOutputStream(file.toFile())) {
            var store = KeyStore.getInstance("PKCS12");
            store.load(null, null);
            store.setEntry(ALIAS, new KeyStore.SecretKeyEntry(key()), new KeyStore.PasswordProtection(token().toCharArray()));
            store.store(out, token().toCharArray());
        } catch (IOException | GeneralSecurityException e) {
            throw new CannotStart("The file " + file + " cannot be written.", e);
        }
    }

    private byte[] derive(String purpose) {
        try {
            var mac = Mac.getInstance(HMAC);
            mac.init(new SecretKeySpec(secret, HMAC));
            return mac.doFinal(purpose.getBytes(StandardCharsets.US_ASCII));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java has " + HMAC, e);
        }
    }
}
