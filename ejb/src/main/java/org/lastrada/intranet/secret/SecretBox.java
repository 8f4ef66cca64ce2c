package org.lastrada.intranet.secret;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import javax.crypto.Cipher;
import javax.crypto.SecretKey;
import javax.crypto.spec.GCMParameterSpec;

/**
 * Seals a field of the database with AES-256-GCM, for values that a copied table must not give away. The sealed text is
 * {@code <key id>.<base64url of nonce, cipher text and tag>}: about 4/3 of the value's bytes plus 47 characters.
 * {@code place} says where the value belongs ({@code "factor:17"}) and is needed again to open it, so that a sealed
 * value copied to another row does not open there. Safe to share between threads.
 */
public final class SecretBox {

    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;

    private final SecureRandom random = new SecureRandom();
    private final Map<String, SecretKey> keys = new LinkedHashMap<>();
    private final String currentId;

    public SecretBox(Keys keys, Keys.Purpose purpose) {
        keys.all(purpose).forEach(key -> this.keys.put(Keys.idOf(key), key));
        currentId = this.keys.keySet().iterator().next();
    }

    public String seal(String value, String place) {
        var nonce = new byte[NONCE_BYTES];
        random.nextBytes(nonce);
        try {
            var sealed = cipher(Cipher.ENCRYPT_MODE, currentId, nonce, place).doFinal(value.getBytes(UTF_8));
            var whole = Arrays.copyOf(nonce, NONCE_BYTES + sealed.length);
            System.arraycopy(sealed, 0, whole, NONCE_BYTES, sealed.length);
            return currentId + "." + Base64.getUrlEncoder().withoutPadding().encodeToString(whole);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java has AES/GCM/NoPadding", e);
        }
    }

    /** @throws CannotBeUnsealed when it was altered, belongs to another place, or its key is not among the given ones */
    public String open(String sealed, String place) {
        try {
            var dot = sealed.indexOf('.');
            var whole = Base64.getUrlDecoder().decode(sealed.substring(dot + 1));
            if (dot < 0 || whole.length < NONCE_BYTES || !keys.containsKey(sealed.substring(0, dot))) throw new CannotBeUnsealed();
            var cipher = cipher(Cipher.DECRYPT_MODE, sealed.substring(0, dot), Arrays.copyOf(whole, NONCE_BYTES), place);
            return new String(cipher.doFinal(whole, NONCE_BYTES, whole.length - NONCE_BYTES), UTF_8);
        } catch (GeneralSecurityException | IllegalArgumentException e) {
            throw new CannotBeUnsealed();
        }
    }

    /** Whether it was sealed with an older secret and should be opened and sealed again. */
    public boolean isOutdated(String sealed) {
        return !sealed.startsWith(currentId + ".");
    }

    private Cipher cipher(int mode, String keyId, byte[] nonce, String place) throws GeneralSecurityException {
        var cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(mode, keys.get(keyId), new GCMParameterSpec(TAG_BITS, nonce));
        cipher.updateAAD(place.getBytes(UTF_8));
        return cipher;
    }
}
