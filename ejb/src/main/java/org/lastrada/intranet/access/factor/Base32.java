package org.lastrada.intranet.access.factor;

import java.util.Locale;

/** Base32 of RFC 4648 without padding: the letters and digits that authenticator apps and people's eyes agree on. */
final class Base32 {

    private static final String ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";

    private Base32() {
    }

    static String encode(byte[] bytes) {
        var text = new StringBuilder();
        var buffer = 0;
        var bits = 0;
        for (var b : bytes) {
            buffer = buffer << 8 | b & 0xff;
            bits += 8;
            while (bits >= 5) {
                bits -= 5;
                text.append(ALPHABET.charAt(buffer >> bits & 31));
            }
            buffer &= (1 << bits) - 1;
        }
        if (bits > 0) text.append(ALPHABET.charAt(buffer << 5 - bits & 31));
        return text.toString();
    }

    /** @throws IllegalArgumentException for a character outside the alphabet; letter case does not matter */
    static byte[] decode(String text) {
        var bytes = new byte[text.length() * 5 / 8];
        var buffer = 0;
        var bits = 0;
        var at = 0;
        for (var c : text.toUpperCase(Locale.ROOT).toCharArray()) {
            var value = ALPHABET.indexOf(c);
            if (value < 0) throw new IllegalArgumentException("not base32");
            buffer = buffer << 5 | value;
            bits += 5;
            if (bits >= 8) {
                bits -= 8;
                bytes[at++] = (byte) (buffer >> bits);
                buffer &= (1 << bits) - 1;
            }
        }
        return bytes;
    }
}
