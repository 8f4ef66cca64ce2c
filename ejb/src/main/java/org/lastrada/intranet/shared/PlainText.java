package org.lastrada.intranet.shared;

import java.text.Normalizer;

/** What people type, made the same however it was typed: composed letters, no control characters, no blanks at the ends. */
public final class PlainText {

    private PlainText() { }

    /** One line; null when nothing is left of it. */
    public static String line(String typed) {
        return typed == null ? null : emptyToNull(composed(typed).replaceAll("[\\p{Cntrl}\\u0085\\u2028\\u2029\\s]+", " ").strip());
    }

    /** Several lines; null when nothing is left of them. */
    public static String text(String typed) {
        return typed == null ? null : emptyToNull(composed(typed).replaceAll("\\r\\n?", "\n").replaceAll("[\\p{Cntrl}&&[^\\n\\t]]", "").strip());
    }

    /** Half a surrogate pair cannot be stored and is dropped. */
    private static String composed(String typed) {
        var text = Normalizer.normalize(typed, Normalizer.Form.NFC);
        return text.codePoints().filter(c -> Character.getType(c) != Character.SURROGATE)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append).toString();
    }

    private static String emptyToNull(String text) {
        return text.isEmpty() ? null : text;
    }
}
