package org.lastrada.intranet.calendar;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.stream.Collectors;

/** Lines of at most 75 octets, as RFC 5545 has them. The library counts characters, of which a Cyrillic one is two octets and a face four. */
final class FoldedLines {

    private static final int MOST_OCTETS = 75;
    private static final String NEXT = "\r\n ";

    private FoldedLines() { }

    static String of(String text) {
        return text.lines().map(FoldedLines::folded).collect(Collectors.joining("\r\n", "", "\r\n"));
    }

    private static String folded(String line) {
        var folded = new StringBuilder();
        var octets = 0;
        for (var character : line.codePoints().toArray()) {
            var size = Character.toString(character).getBytes(UTF_8).length;
            if (octets + size > MOST_OCTETS) {
                folded.append(NEXT);
                octets = 1;
            }
            folded.appendCodePoint(character);
            octets += size;
        }
        return folded.toString();
    }
}
