package org.lastrada.intranet.file.content;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;

/** A channel for somebody who closes what they were given, if only when the collector finds them: it stays open for whom it belongs to. */
record LentChannel(SeekableByteChannel owned) implements SeekableByteChannel {

    @Override
    public int read(ByteBuffer buffer) throws IOException {
        return owned.read(buffer);
    }

    @Override
    public int write(ByteBuffer buffer) throws IOException {
        return owned.write(buffer);
    }

    @Override
    public long position() throws IOException {
        return owned.position();
    }

    @Override
    public SeekableByteChannel position(long at) throws IOException {
        owned.position(at);
        return this;
    }

    @Override
    public long size() throws IOException {
        return owned.size();
    }

    @Override
    public SeekableByteChannel truncate(long size) throws IOException {
        owned.truncate(size);
        return this;
    }

    @Override
    public boolean isOpen() {
        return owned.isOpen();
    }

    @Override
    public void close() {
        // it is only lent
    }
}
