package org.lastrada.intranet.intake.sheet;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.mozilla.universalchardet.UniversalDetector;

/** Finds out in which encoding a text was saved: a byte-order mark says so, UTF-8 proves itself, the rest is judged by its words. */
final class Encodings {

    record Decoded(String encoding, String text) {
    }

    /** What spreadsheets of Europe save in; the first wins a tie. */
    private static final List<String> SINGLE_BYTE = List.of("windows-1252", "windows-1250", "windows-1251", "windows-1253", "windows-1254", "windows-1257");

    private Encodings() {
    }

    static Decoded find(byte[] bytes) {
        return byMark(bytes).or(() -> decode(bytes, "UTF-8")).orElseGet(() -> byItsWords(bytes));
    }

    /** Refuses an encoding that does not exist; bytes that it has no sign for become U+FFFD, for the person to see. */
    static Decoded as(byte[] bytes, String encoding) {
        try {
            return new Decoded(encoding, withoutMark(new String(bytes, Charset.forName(encoding))));
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            throw new EncodingIsUnknown(encoding);
        }
    }

    private static Optional<Decoded> byMark(byte[] bytes) {
        if (startsWith(bytes, 0xEF, 0xBB, 0xBF)) return decode(bytes, "UTF-8");
        if (startsWith(bytes, 0xFF, 0xFE)) return decode(bytes, "UTF-16LE");
        if (startsWith(bytes, 0xFE, 0xFF)) return decode(bytes, "UTF-16BE");
        return Optional.empty();
    }

    private static boolean startsWith(byte[] bytes, int... mark) {
        for (var i = 0; i < mark.length; i++) if (bytes.length <= i || (bytes[i] & 0xFF) != mark[i]) return false;
        return true;
    }

    /** The detector does not know windows-1250, and takes it for windows-1252: so it is asked only where the words explain little. */
    private static Decoded byItsWords(byte[] bytes) {
        var best = SINGLE_BYTE.stream().flatMap(e -> decode(bytes, e).stream()).max(Comparator.comparingInt(Encodings::worth));
        if (best.isPresent() && Alphabet.explained(best.get().text()) * 2 >= Alphabet.words(best.get().text()).size()) return best.get();
        return detected(bytes).or(() -> best).orElseGet(() -> as(bytes, "ISO-8859-1"));
    }

    /** Streams keep the later of two equals in {@code max}: the earlier encoding gets the half point. */
    private static int worth(Decoded decoded) {
        return 2 * Alphabet.worth(decoded.text()) + (decoded.encoding().equals(SINGLE_BYTE.get(0)) ? 1 : 0);
    }

    private static Optional<Decoded> detected(byte[] bytes) {
        var detector = new UniversalDetector();
        detector.handleData(bytes);
        detector.dataEnd();
        return Optional.ofNullable(detector.getDetectedCharset()).filter(Charset::isSupported).flatMap(e -> decode(bytes, e));
    }

    private static Optional<Decoded> decode(byte[] bytes, String encoding) {
        try {
            return Optional.of(new Decoded(encoding, withoutMark(Charset.forName(encoding).newDecoder().decode(ByteBuffer.wrap(bytes)).toString())));
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }

    private static String withoutMark(String text) {
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }
}
