package org.lastrada.intranet.audit;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.HexFormat;

/**
 * What stands in a sealed row in place of a text about a person: it proves the text while the text is kept, and tells nothing once text
 * and salt are gone.
 */
record Commitment(String token, String salt) {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final String SHAPE = "~[0-9a-f]{64}";

    static Commitment to(String text) {
        var bytes = new byte[16];
        RANDOM.nextBytes(bytes);
        var salt = HexFormat.of().formatHex(bytes);
        return new Commitment("~" + digest(salt + text), salt);
    }

    static boolean isToken(String text) {
        return text != null && text.matches(SHAPE);
    }

    private static String digest(String text) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
