package org.lastrada.intranet.shipped;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** A disk of its own that a test may fill: memory, mounted on a folder, which takes root. Elsewhere a plain folder, which cannot be filled. */
public record SmallDisk(Path folder, boolean isReal) implements AutoCloseable {

    private static final int BLOCK = 64 * 1024;

    public static SmallDisk mount(Path folder, int megabytes) {
        try {
            Files.createDirectories(folder);
            return new SmallDisk(folder, run("mount", "-t", "tmpfs", "-o", "size=" + megabytes + "m", "tmpfs", folder.toString()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** To the last block. */
    public void fill() {
        try (var out = Files.newByteChannel(ballast(), StandardOpenOption.CREATE, StandardOpenOption.APPEND)) {
            for (int size = BLOCK; size > 0; size /= 2) writeBlocks(out, size);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void writeBlocks(java.nio.channels.SeekableByteChannel out, int size) {
        try {
            while (out.write(java.nio.ByteBuffer.allocate(size)) == size) { }
        } catch (IOException full) {
            // as it should be
        }
    }

    public void makeRoom() {
        ballast().toFile().delete();
    }

    private Path ballast() {
        return folder.resolve("ballast");
    }

    @Override
    public void close() {
        if (isReal) run("umount", "-l", folder.toString());
    }

    private static boolean run(String... command) {
        try {
            return new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.DISCARD).start().waitFor() == 0;
        } catch (IOException noSuchProgram) {
            return false;
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
