package org.lastrada.intranet.run;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Comparator;

import static java.nio.file.StandardCopyOption.ATOMIC_MOVE;
import static java.nio.file.StandardCopyOption.COPY_ATTRIBUTES;
import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.WRITE;

/** Where everything lives that has to survive a rebuild. One run at a time holds it. */
record DataFolder(Path path) implements AutoCloseable {
    static final long NEEDED_BYTES = 512L * 1024 * 1024;
    private static final java.util.Map<Path, FileChannel> HELD = new java.util.concurrent.ConcurrentHashMap<>();

    /** Creates the folder, checks its disk, and holds it until {@link #close()}. */
    static DataFolder hold(Path wished) {
        var path = wished.toAbsolutePath().normalize();
        try {
            Files.createDirectories(path);
            refuseFullDisk(path);
            var channel = FileChannel.open(path.resolve("lock"), CREATE, WRITE);
            if (HELD.containsKey(path) || channel.tryLock() == null) {
                channel.close();
                throw new CannotStart("The intranet already runs on the data in " + path + "; stop that run first.");
            }
            HELD.put(path, channel);
            return new DataFolder(path);
        } catch (IOException e) {
            throw new CannotStart("The data folder " + path + " cannot be written.", e);
        }
    }

    private static void refuseFullDisk(Path path) throws IOException {
        var usable = Files.getFileStore(path).getUsableSpace();
        if (usable < NEEDED_BYTES) {
            throw new CannotStart("The disk of " + path + " is nearly full: " + usable / 1024 / 1024
                + " MB are free, " + NEEDED_BYTES / 1024 / 1024 + " MB are needed.");
        }
    }

    /** A file only its owner may read: all of it or, when the disk is full or the power goes, what was there before. */
    void writePrivately(String name, String content) {
        var file = path.resolve(name);
        var unfinished = file.resolveSibling(file.getFileName() + ".unfinished");
        try {
            Files.deleteIfExists(unfinished);
            if (path.getFileSystem().supportedFileAttributeViews().contains("posix")) {
                Files.createFile(unfinished, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
            }
            Files.writeString(unfinished, content);
            Files.move(unfinished, file, ATOMIC_MOVE);
        } catch (IOException e) {
            throw new CannotStart("The data folder " + path + " cannot be written.", e);
        }
    }

    static void delete(Path tree) {
        if (!Files.exists(tree)) return;
        try (var files = Files.walk(tree)) {
            files.sorted(Comparator.reverseOrder()).forEach(file -> file.toFile().delete());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static void copy(Path tree, Path to) throws IOException {
        try (var files = Files.walk(tree)) {
            for (var file : (Iterable<Path>) files::iterator) Files.copy(file, to.resolve(tree.relativize(file)), COPY_ATTRIBUTES);
        }
    }

    @Override
    public void close() {
        try (var channel = HELD.remove(path)) {
            if (channel != null) channel.force(false);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
