package org.lastrada.intranet.shipped;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A file on a person's disk, to be handed to a page: a browser that is told the content instead of the place takes seconds for megabytes. */
final class Handed {

    private Handed() { }

    static Path file(String name, byte[] content) {
        try {
            var file = Files.createTempDirectory(Files.createDirectories(Shipped.TARGET.resolve("handed")), "").resolve(name);
            return Files.write(file, content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
