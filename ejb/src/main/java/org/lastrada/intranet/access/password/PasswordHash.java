package org.lastrada.intranet.access.password;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.text.Normalizer;
import java.time.Duration;
import java.util.Map;
import javax.crypto.SecretKey;
import org.apache.shiro.crypto.hash.DefaultHashService;
import org.apache.shiro.crypto.hash.HashRequest;
import org.apache.shiro.crypto.hash.format.Shiro2CryptFormat;
import org.apache.shiro.lang.util.ByteSource;
import org.lastrada.intranet.secret.Hkdf;

/**
 * Passwords as Argon2id with 64 MiB, two passes, one lane (above OWASP's minimum), stored as {@code $shiro2$argon2id$v=19$…}.
 * Before that goes an HMAC-SHA256 with the pepper, so that a stolen table alone cannot be guessed at, and so that
 * every byte of a long password counts. Passwords are used as given, but in Unicode form NFC: one keyboard sends é as
 * one character, another as two. Never more than two are computed at once, which bounds the memory at 128 MiB; who waits
 * over five seconds, or behind too many, is {@link TooManySignIns}. One instance serves all threads, and must, for the bound to hold.
 */
public final class PasswordHash {

    private static final int MEMORY_KIB = 64 * 1024;
    private static final int PASSES = 2;
    private static final int LANES = 1;
    private static final String PRESENT_FORM = "$shiro2$argon2id$v=19$t=" + PASSES + ",m=" + MEMORY_KIB + ",p=" + LANES + "$";

    /** Shiro loads its Argon2 at run time only, so its constants for these names are out of the compiler's sight; it wants texts. */
    private static final Map<String, Object> PARAMETERS = Map.of(
            "Argon2.memoryKib", "" + MEMORY_KIB, "Argon2.iterations", "" + PASSES, "Argon2.parallelism", "" + LANES);

    private final DefaultHashService service = new DefaultHashService();
    private final Shiro2CryptFormat format = new Shiro2CryptFormat();
    private final byte[] pepper;
    private final Turns turns;

    PasswordHash(SecretKey pepper) {
        this(pepper, new Turns(2, 12, Duration.ofSeconds(5)));
    }

    PasswordHash(SecretKey pepper, Turns turns) {
        this.pepper = pepper.getEncoded();
        this.turns = turns;
    }

    /** A new hash with its own salt. @throws TooManySignIns */
    public String hash(String password) {
        return turns.in(() -> compute(password));
    }

    /** Whether the password is the one; without a stored hash, false after the same work. @throws TooManySignIns */
    public boolean verify(String password, String stored) {
        if (stored == null) return simulate(password);
        return turns.in(() -> format.parse(stored).matchesPassword(peppered(password)));
    }

    /** The work of a check for an account that does not exist, so that the time tells nothing. Always false. */
    public boolean simulate(String password) {
        turns.in(() -> compute(password));
        return false;
    }

    /** Whether it was made with other parameters than today's and should be replaced at the next good sign-in. */
    public boolean needsRehash(String stored) {
        return !stored.startsWith(PRESENT_FORM);
    }

    private String compute(String password) {
        var request = new HashRequest.Builder().setSource(peppered(password)).setAlgorithmName("argon2id").withParameters(PARAMETERS).build();
        return format.format(service.computeHash(request));
    }

    private ByteSource peppered(String password) {
        var canonical = Normalizer.normalize(password, Normalizer.Form.NFC);
        return ByteSource.Util.bytes(Hkdf.hmac(pepper, canonical.getBytes(UTF_8)));
    }
}
