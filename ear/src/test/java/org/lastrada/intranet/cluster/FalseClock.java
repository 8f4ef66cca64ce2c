package org.lastrada.intranet.cluster;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The clock that one process sees, moved while it runs; what has passed for it goes on as ever. */
final class FalseClock {

    private final Path library;
    private final Path offset;

    /** @param folder where it is written how wrong it is */
    FalseClock(Path library, Path folder) {
        this.library = library;
        this.offset = folder.resolve("clock");
        off(Duration.ZERO);
    }

    /** Debian's package {@code libfaketime}. */
    static Optional<Path> library() {
        return Stream.of("/usr/lib/x86_64-linux-gnu", "/usr/lib/aarch64-linux-gnu", "/usr/lib64", "/usr/lib").map(folder -> Path.of(folder, "faketime/libfaketime.so.1")).filter(Files::isReadable).findFirst();
    }

    /** The fix that is turned off has every wait of a thread end at once. */
    Map<String, String> environment() {
        return Map.of("LD_PRELOAD", library.toString(), "FAKETIME_TIMESTAMP_FILE", offset.toString(), "FAKETIME_CACHE_DURATION", "1", "FAKETIME_DONT_FAKE_MONOTONIC", "1", "FAKETIME_FORCE_MONOTONIC_FIX", "0");
    }

    /** @param by how far ahead, or behind if negative */
    void off(Duration by) {
        try {
            Files.writeString(offset, "%+d".formatted(by.toSeconds()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
