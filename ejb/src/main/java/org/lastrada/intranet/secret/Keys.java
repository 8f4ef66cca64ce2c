package org.lastrada.intranet.secret;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.util.ArrayList;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;

/**
 * The keys of this installation, one per purpose, derived from {@code INTRANET_SECRET}: base64 of at least 32 random bytes.
 * To change the secret, write the new one before the old, separated by a comma: the first seals what is written from
 * then on, all of them open. What can never be made again (peppered passwords, the audit chain) stays with the last,
 * the one the installation began with, so that one is never dropped.
 */
public final class Keys {

    /** What a key is for. The name is part of the derivation: renaming one loses what it sealed. */
    public enum Purpose { FACTOR, MAIL, AUDIT, PEPPER, SESSION, DRAFT, NOTICE }

    private static final int LEAST_BYTES = 32;
    private static final byte[] SALT = "org.lastrada.intranet".getBytes(US_ASCII);

    private final List<byte[]> secrets;

    private Keys(List<byte[]> secrets) {
        this.secrets = List.copyOf(secrets);
    }

    /** @throws SecretIsTooShort when any of the secrets is missing or under 32 bytes; @throws SecretIsNotBase64 */
    public static Keys of(String base64) {
        var secrets = new ArrayList<byte[]>();
        for (var one : (base64 == null ? "" : base64).split(",", -1)) secrets.add(decode(one.strip()));
        return new Keys(secrets);
    }

    /** For what is written today and can be written again: sealed fields, session marks. */
    public SecretKey current(Purpose purpose) {
        return derive(secrets.get(0), purpose, "HmacSHA256");
    }

    /** For what must read the same for as long as the installation lives: the pepper, the audit chain. */
    public SecretKey lasting(Purpose purpose) {
        return derive(secrets.get(secrets.size() - 1), purpose, "HmacSHA256");
    }

    /** The key of each secret, the current one first. */
    List<SecretKey> all(Purpose purpose) {
        return secrets.stream().map(secret -> derive(secret, purpose, "AES")).toList();
    }

    /** Eight hexadecimal digits that name a key without telling anything of it. */
    static String idOf(SecretKey key) {
        return HexFormat.of().formatHex(Hkdf.derive(key.getEncoded(), SALT, "id".getBytes(US_ASCII), 4));
    }

    @Override
    public String toString() {
        return "Keys[" + secrets.size() + "]";
    }

    private static SecretKey derive(byte[] secret, Purpose purpose, String algorithm) {
        var info = purpose.name().toLowerCase(Locale.ROOT).getBytes(US_ASCII);
        return new SecretKeySpec(Hkdf.derive(secret, SALT, info, 32), algorithm);
    }

    private static byte[] decode(String base64) {
        byte[] bytes;
        try {
            bytes = Base64.getDecoder().decode(base64);
        } catch (IllegalArgumentException e) {
            throw new SecretIsNotBase64();
        }
        if (bytes.length < LEAST_BYTES) throw new SecretIsTooShort(bytes.length, LEAST_BYTES);
        return bytes;
    }
}
