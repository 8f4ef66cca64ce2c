package org.lastrada.intranet.fault;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What people asked for and what they were told is done, on the disk before anybody counts on it. */
final class Journal implements AutoCloseable {

    private final FileChannel file;
    private final Map<String, Deed> asked = new LinkedHashMap<>();
    private final List<String> acknowledged = new ArrayList<>();

    Journal(Path path) {
        try {
            Files.createDirectories(path.getParent());
            file = FileChannel.open(path, StandardOpenOption.CREATE, StandardOpenOption.WRITE, StandardOpenOption.TRUNCATE_EXISTING);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    synchronized void asked(Deed deed) {
        write("asked", deed);
        asked.put(deed.key(), deed);
    }

    synchronized void acknowledged(Deed deed) {
        write("acknowledged", deed);
        acknowledged.add(deed.key());
    }

    private void write(String word, Deed deed) {
        try {
            file.write(ByteBuffer.wrap((word + "," + deed.key() + "\n").getBytes(StandardCharsets.UTF_8)));
            file.force(true);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    synchronized List<Deed> acknowledged() {
        return acknowledged.stream().map(asked::get).toList();
    }

    /** Nobody was told how these ended. */
    synchronized List<Deed> open() {
        return asked.values().stream().filter(deed -> !acknowledged.contains(deed.key())).toList();
    }

    synchronized int size() {
        return acknowledged.size();
    }

    @Override
    public void close() {
        try {
            file.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
