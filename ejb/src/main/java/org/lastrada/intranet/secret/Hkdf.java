package org.lastrada.intranet.secret;

import java.io.ByteArrayOutputStream;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** HKDF with SHA-256 (RFC 5869), which Java 17 does not have: many keys that tell nothing of each other, from one secret. */
public final class Hkdf {

    private static final String HMAC = "HmacSHA256";

    private Hkdf() {
    }

    static byte[] derive(byte[] secret, byte[] salt, byte[] info, int length) {
        var extracted = hmac(salt.length == 0 ? new byte[32] : salt, secret);
        var out = new ByteArrayOutputStream();
        var block = new byte[0];
        for (var i = 1; out.size() < length; i++) {
            block = hmac(extracted, block, info, new byte[] {(byte) i});
            out.writeBytes(block);
        }
        return Arrays.copyOf(out.toByteArray(), length);
    }

    public static byte[] hmac(byte[] key, byte[]... parts) {
        try {
            var mac = Mac.getInstance(HMAC);
            mac.init(new SecretKeySpec(key, HMAC));
            for (var part : parts) mac.update(part);
            return mac.doFinal();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java has HmacSHA256", e);
        }
    }
}
