package org.lastrada.intranet.calendar;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.HexFormat;
import org.lastrada.intranet.secret.Token;

/**
 * A calendar as a program is given it.
 *
 * @param tag the same for as long as nothing in it changes; when it was written is not part of that
 */
public record Feed(byte[] content, String tag) {

    static Feed of(String text) {
        var lasting = text.replaceAll("(?m)^DTSTAMP:.*$", "");
        return new Feed(text.getBytes(UTF_8), HexFormat.of().formatHex(Token.sha256(lasting)).substring(0, 32));
    }
}
