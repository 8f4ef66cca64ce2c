package org.lastrada.intranet.file.content;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Set;
import java.util.UUID;
import org.apache.commons.io.input.CloseShieldInputStream;

/** Bytes on a disk while they are looked at. The file has no name once it is open, so that nothing of it is left, also when the server dies. */
final class Spool implements AutoCloseable {

    private final SeekableByteChannel channel;

    private Spool(SeekableByteChannel channel) {
        this.channel = channel;
    }

    /** Stops one byte behind the limit, however many there are. */
    static Spool of(InputStream in, long most) throws IOException {
        var file = Path.of(System.getProperty("java.io.tmpdir"), "intranet-" + UUID.randomUUID());
        var options = Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.READ, StandardOpenOption.WRITE, StandardOpenOption.DELETE_ON_CLOSE);
        var spool = new Spool(Files.newByteChannel(file, options));
        try {
            var out = Channels.newOutputStream(spool.channel);
            var left = most + 1;
            var buffer = new byte[64 * 1024];
            for (int read = in.read(buffer, 0, (int) Math.min(buffer.length, left)); read > 0; read = in.read(buffer, 0, (int) Math.min(buffer.length, left))) {
                out.write(buffer, 0, read);
                left -= read;
            }
            return spool;
        } catch (IOException | RuntimeException e) {
            spool.close();
            throw e;
        }
    }

    long size() throws IOException {
        return channel.size();
    }

    /** From its beginning; one at a time. */
    InputStream stream() throws IOException {
        channel.position(0);
        return CloseShieldInputStream.wrap(Channels.newInputStream(channel));
    }

    byte[] first(int most) throws IOException {
        return stream().readNBytes(most);
    }

    byte[] last(int most) throws IOException {
        channel.position(Math.max(0, channel.size() - most));
        return Channels.newInputStream(channel).readNBytes(most);
    }

    /** For readers that jump; they may close it. */
    SeekableByteChannel lent() throws IOException {
        return new LentChannel(channel.position(0));
    }

    void copyTo(OutputStream out) throws IOException {
        stream().transferTo(out);
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
