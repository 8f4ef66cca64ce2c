package org.lastrada.intranet.audit;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.SecretKey;

/**
 * Seals audit rows into a chain: h_n = HMAC-SHA256(k, h_(n-1) || canonical row). Who lacks the key cannot change, drop, add
 * or swap a row unseen. Safe to share between threads.
 */
public final class Seal {

    private final SecretKey key;

    public Seal(SecretKey key) {
        this.key = key;
    }

    /** @throws IllegalArgumentException when the row's number does not follow the head's */
    public SealedRow seal(Head previous, AuditRow row) {
        if (row.seq() != previous.seq() + 1) throw new IllegalArgumentException(row.seq() + " does not follow " + previous.seq());
        return new SealedRow(row, next(previous, row));
    }

    String next(Head previous, AuditRow row) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(key);
            mac.update(HexFormat.of().parseHex(previous.seal()));
            return HexFormat.of().formatHex(mac.doFinal(canonical(row)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java has HmacSHA256", e);
        }
    }

    /** Every field behind its length, so that no text can move from one field to the next; null is length -1, not an empty text. */
    static byte[] canonical(AuditRow row) {
        var bytes = new ByteArrayOutputStream(256);
        write(bytes, row.seq());
        write(bytes, ChronoUnit.MICROS.between(Instant.EPOCH, row.at()));
        write(bytes, row.actor());
        write(bytes, row.actorLabel());
        write(bytes, row.action());
        write(bytes, row.subjectType());
        write(bytes, row.subjectId());
        write(bytes, row.before());
        write(bytes, row.after());
        write(bytes, row.organisationId());
        return bytes.toByteArray();
    }

    private static void write(ByteArrayOutputStream bytes, Object field) {
        var text = field == null ? null : field.toString().getBytes(UTF_8);
        bytes.writeBytes(ByteBuffer.allocate(Integer.BYTES).putInt(text == null ? -1 : text.length).array());
        if (text != null) bytes.writeBytes(text);
    }
}
