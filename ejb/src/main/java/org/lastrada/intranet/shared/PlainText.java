package org.lastrada.intranet.shared;

import java.text.Normalizer;

/** What people type, made the same however it was typed: composed letters, no control characters, no blanks at the ends. */
public final class PlainText {

    /** Embeddings, overrides and isolates of direction, blanks without width. What joins letters or keeps them apart is not among them. */
    private static final String MEDDLING = "\u202A\u202B\u202C\u202D\u202E\u2066\u2067\u2068\u2069\u200B\u2060\uFEFF";

    private PlainText() { }

    /** One line; null when nothing is left of it. */
    public static String line(String typed) {
        return typed == null ? null : emptyToNull(composed(typed).replaceAll("[\\p{Cntrl}\\u0085\\u2028\\u2029\\s]+", " ").strip());
    }

    /** Several lines; null when nothing is left of them. */
    public static String text(String typed) {
        return typed == null ? null : emptyToNull(composed(typed).replaceAll("\\r\\n?", "\n").replaceAll("[\\p{Cntrl}&&[^\\n\\t]]", "").strip());
    }

    /** Half a surrogate pair cannot be stored and is dropped, and so is what turns the text around it or is not seen at all. */
    private static String composed(String typed) {
        var text = Normalizer.normalize(typed, Normalizer.Form.NFC);
        return text.codePoints().filter(c -> Character.getType(c) != Character.SURROGATE && MEDDLING.indexOf(c) < 0)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append).toString();
    }

    private static String emptyToNull(String text) {
        return text.codePoints().anyMatch(PlainText::isSeen) ? text : null;
    }

    private static boolean isSeen(int character) {
        return !Character.isWhitespace(character) && !Character.isSpaceChar(character) && Character.getType(character) != Character.FORMAT;
    }
}
