package org.lastrada.intranet.audit;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.security.MessageDigest;
import java.util.Iterator;

/** Reads sealed rows in the order they are stored and names the first that is not as it was sealed. Holds one row at a time. */
public final class ChainVerifier {

    private final Seal seal;

    public ChainVerifier(Seal seal) {
        this.seal = seal;
    }

    /**
     * @param rows     the rows after {@code from}
     * @param from     {@link Head#BEGINNING}, or a head up to which the chain was verified before
     * @param expected the latest head that was put in safe keeping; the chain must pass through it and may have grown since
     */
    public Verdict verify(Iterator<SealedRow> rows, Head from, Head expected) {
        var head = from;
        while (rows.hasNext()) {
            var row = rows.next();
            var fault = fault(head, row, expected);
            if (fault != null) return Verdict.broken(head, fault);
            head = row.head();
        }
        return head.seq() < expected.seq() ? Verdict.broken(head, Fault.CUT_OFF) : Verdict.intact(head);
    }

    private Fault fault(Head head, SealedRow row, Head expected) {
        if (row.row().seq() > head.seq() + 1) return Fault.MISSING;
        if (row.row().seq() <= head.seq()) return Fault.OUT_OF_ORDER;
        if (!same(row.seal(), seal.next(head, row.row()))) return Fault.CHANGED;
        if (row.row().seq() == expected.seq() && !same(row.seal(), expected.seal())) return Fault.REWRITTEN;
        return null;
    }

    private static boolean same(String one, String other) {
        return MessageDigest.isEqual(one.getBytes(US_ASCII), other.getBytes(US_ASCII));
    }
}
