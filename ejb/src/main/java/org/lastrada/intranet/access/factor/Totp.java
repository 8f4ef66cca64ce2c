package org.lastrada.intranet.access.factor;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URLEncoder;
import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.OptionalLong;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * One person's authenticator app: time-based codes of RFC 6238, six digits every 30 seconds, HMAC-SHA-1 with a secret
 * of 160 bits, which is what every app can do. (SHA-1's collisions do not touch HMAC.) Immutable.
 */
public final class Totp {

    private static final int STEP_SECONDS = 30;
    private static final int SECRET_BYTES = 20;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final byte[] secret;

    private Totp(byte[] secret) {
        this.secret = secret;
    }

    public static Totp random() {
        var secret = new byte[SECRET_BYTES];
        RANDOM.nextBytes(secret);
        return new Totp(secret);
    }

    /** @throws IllegalArgumentException when the text is not a secret that {@link #base32()} gave */
    public static Totp ofBase32(String text) {
        var secret = Base32.decode(text);
        if (secret.length != SECRET_BYTES) throw new IllegalArgumentException("not a secret of 160 bits");
        return new Totp(secret);
    }

    /** 32 characters: for storing it (sealed) and for typing it by hand. */
    public String base32() {
        return Base32.encode(secret);
    }

    /** What the QR code says to the app. */
    public String uri(String issuer, String label) {
        return "otpauth://totp/" + encoded(issuer) + ":" + encoded(label) + "?secret=" + base32()
                + "&issuer=" + encoded(issuer) + "&algorithm=SHA1&digits=6&period=" + STEP_SECONDS;
    }

    /**
     * The step whose code was typed, if it is the present one or a neighbour (clocks differ by half a minute) and comes
     * after {@code lastUsedStep}; the caller stores it as used, which makes every code single-use. Blanks are ignored.
     */
    public OptionalLong matchingStep(String typed, Instant now, long lastUsedStep) {
        var code = typed == null ? "" : typed.replaceAll("\\s", "");
        var present = stepAt(now);
        var matched = OptionalLong.empty();
        for (var step = present - 1; step <= present + 1; step++) {
            var same = MessageDigest.isEqual(codeOf(step).getBytes(US_ASCII), code.getBytes(UTF_8));
            if (same && step > lastUsedStep) matched = OptionalLong.of(step);
        }
        return matched;
    }

    String codeAt(Instant instant) {
        return codeOf(stepAt(instant));
    }

    static long stepAt(Instant instant) {
        return Math.floorDiv(instant.getEpochSecond(), STEP_SECONDS);
    }

    @Override
    public String toString() {
        return "Totp[…]";
    }

    private String codeOf(long step) {
        try {
            var mac = Mac.getInstance("HmacSHA1");
            mac.init(new SecretKeySpec(secret, "HmacSHA1"));
            var hash = ByteBuffer.wrap(mac.doFinal(ByteBuffer.allocate(Long.BYTES).putLong(step).array()));
            var offset = hash.get(hash.limit() - 1) & 0xf;
            var number = (hash.getInt(offset) & 0x7fffffff) % 1_000_000;
            return "000000".substring(Integer.toString(number).length()) + number;
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java has HmacSHA1", e);
        }
    }

    /** As a URI path wants it: apps show a plus sign for what URLEncoder makes of a blank. */
    private static String encoded(String text) {
        return URLEncoder.encode(text, UTF_8).replace("+", "%20");
    }
}
