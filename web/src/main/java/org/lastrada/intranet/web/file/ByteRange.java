package org.lastrada.intranet.web.file;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The part of a file that is asked for, both ends included.
 *
 * @param first above {@code last} when there is no such part
 */
record ByteRange(long first, long last) {

    private static final Pattern ONE = Pattern.compile("bytes=(\\d{0,18})-(\\d{0,18})");
    static final ByteRange NONE = new ByteRange(1, 0);

    /** Nothing when there is no range, several, or what is no range: then the whole file is the answer, as RFC 9110 allows. */
    static Optional<ByteRange> asked(String header, long size) {
        var one = ONE.matcher(header == null ? "" : header.strip());
        if (!one.matches() || one.group(1).isEmpty() && one.group(2).isEmpty()) return Optional.empty();
        if (one.group(1).isEmpty()) return Optional.of(last(Long.parseLong(one.group(2)), size));
        var first = Long.parseLong(one.group(1));
        var last = one.group(2).isEmpty() ? size - 1 : Long.parseLong(one.group(2));
        if (last < first && !one.group(2).isEmpty()) return Optional.empty();
        return Optional.of(first >= size ? NONE : new ByteRange(first, Math.min(last, size - 1)));
    }

    private static ByteRange last(long bytes, long size) {
        return bytes == 0 ? NONE : new ByteRange(Math.max(0, size - bytes), size - 1);
    }

    long length() {
        return last - first + 1;
    }
}
