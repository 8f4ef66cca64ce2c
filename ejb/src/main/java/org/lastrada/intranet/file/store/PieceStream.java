package org.lastrada.intranet.file.store;

import java.io.InputStream;
import java.util.Objects;
import java.util.function.LongFunction;

/** Bytes that are fetched piece by piece, each when it is needed. */
final class PieceStream extends InputStream {

    private final LongFunction<byte[]> source;
    private byte[] piece = new byte[0];
    private int at;
    private long fetched;

    PieceStream(LongFunction<byte[]> source) {
        this.source = source;
    }

    @Override
    public int read() {
        return isAtTheEnd() ? -1 : piece[at++] & 0xFF;
    }

    @Override
    public int read(byte[] buffer, int from, int length) {
        Objects.checkFromIndexSize(from, length, buffer.length);
        if (length == 0) return 0;
        if (isAtTheEnd()) return -1;
        var some = Math.min(length, piece.length - at);
        System.arraycopy(piece, at, buffer, from, some);
        at += some;
        return some;
    }

    private boolean isAtTheEnd() {
        if (at < piece.length) return false;
        piece = source.apply(fetched);
        fetched += piece.length;
        at = 0;
        return piece.length == 0;
    }
}
