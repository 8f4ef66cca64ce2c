package org.lastrada.intranet.secret;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;

/**
 * A secret that is sent once, in a link, and never stored: 256 random bits as 43 characters of base64url. The database
 * keeps only {@link #hash()}, 64 hexadecimal digits; no salt is needed since nobody can try 2^256 values.
 */
public record Token(String text) {

    private static final int BYTES = 32;
    private static final int CHARACTERS = 43;
    private static final SecureRandom RANDOM = new SecureRandom();

    public Token {
        if (!isWellFormed(text)) throw new IllegalArgumentException("not a token");
    }

    public static Token random() {
        var bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        return new Token(encode(bytes));
    }

    /** Empty for anything that {@link #random()} cannot have made, so that no such text reaches the database. */
    public static Optional<Token> parse(String text) {
        return isWellFormed(text) ? Optional.of(new Token(text)) : Optional.empty();
    }

    public String hash() {
        return HexFormat.of().formatHex(sha256(text));
    }

    /** Without the token: this is what logs and error pages print. */
    @Override
    public String toString() {
        return "Token[…]";
    }

    public static byte[] sha256(String text) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    /** Encoding it again finds the last character with bits too many: else four texts would stand for one token. */
    private static boolean isWellFormed(String text) {
        if (text == null || text.length() != CHARACTERS) return false;
        try {
            return encode(Base64.getUrlDecoder().decode(text)).equals(text);
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    private static String encode(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
