package org.lastrada.intranet.access.factor;

import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.lastrada.intranet.secret.Token;

/**
 * Ten codes on paper for the day the phone is lost, each good once, shown once as {@code abcd-efgh-ijkl-mnop-qrst-uvwx}.
 * 120 bits each: ASVS 5.0 6.5.2 lets a plain SHA-256 keep them only from 112 bits on.
 */
record RecoveryCodes(List<String> shown) {

    private static final int CODES = 10;
    private static final int BYTES = 15;
    private static final SecureRandom RANDOM = new SecureRandom();

    RecoveryCodes {
        shown = List.copyOf(shown);
    }

    static RecoveryCodes random() {
        return new RecoveryCodes(Stream.generate(RecoveryCodes::randomCode).limit(CODES).toList());
    }

    /** What is stored, in the order shown: SHA-256 as 64 hexadecimal digits. */
    List<String> hashes() {
        return shown.stream().map(RecoveryCodes::hash).toList();
    }

    /** Which of the stored hashes the typed code belongs to; letter case, blanks and dashes do not matter. */
    static OptionalInt find(String typed, List<String> hashes) {
        var wanted = Token.sha256(canonical(typed));
        var found = OptionalInt.empty();
        for (var i = 0; i < hashes.size(); i++) {
            if (MessageDigest.isEqual(wanted, HexFormat.of().parseHex(hashes.get(i)))) found = OptionalInt.of(i);
        }
        return found;
    }

    @Override
    public String toString() {
        return "RecoveryCodes[…]";
    }

    private static String randomCode() {
        var bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        return Base32.encode(bytes).toLowerCase(Locale.ROOT).replaceAll("(.{4})(?=.)", "$1-");
    }

    private static String hash(String code) {
        return HexFormat.of().formatHex(Token.sha256(canonical(code)));
    }

    private static String canonical(String code) {
        return code == null ? "" : code.replaceAll("[\\s\\p{Z}\\p{Pd}]", "").toLowerCase(Locale.ROOT);
    }
}
