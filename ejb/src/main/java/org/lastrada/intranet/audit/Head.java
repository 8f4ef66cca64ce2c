package org.lastrada.intranet.audit;

/**
 * How far the chain had come: the last number and its seal. Kept by somebody outside (auditors get it each day), it
 * proves later that nothing up to there was changed or cut off, even by someone who has the key.
 */
public record Head(long seq, String seal) {

    /** Before the first row. */
    public static final Head BEGINNING = new Head(0, "0".repeat(64));
}
