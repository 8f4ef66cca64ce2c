package org.lastrada.intranet.audit;

/**
 * How far the chain had come: the last number and its seal. Kept by somebody outside (auditors get it each day), it
 * proves later that nothing up to there was changed or cut off, even by someone who has the key.
 */
public record Head(long seq, String seal) {

    /** Before the first row. */
    public static final Head BEGINNING = new Head(0, "0".repeat(64));

    /**
     * @param text as {@link #toString} writes it; null or blank is {@link #BEGINNING}, which proves nothing and refuses nothing
     * @throws NotAChainHead when it is anything else
     */
    public static Head of(String text) {
        if (text == null || text.isBlank()) return BEGINNING;
        if (!text.strip().matches("\\d{1,18}:[0-9a-f]{64}")) throw new NotAChainHead();
        var colon = text.strip().indexOf(':');
        return new Head(Long.parseLong(text.strip().substring(0, colon)), text.strip().substring(colon + 1));
    }

    /** Number and seal, with a colon between: what is copied into safe keeping. */
    @Override
    public String toString() {
        return seq + ":" + seal;
    }
}
