package org.lastrada.intranet.shipped;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.StandardOpenOption;

/** How many attempts there were of each kind, for whoever reads {@code attacks.csv}. */
final class Tried {

    private Tried() { }

    static synchronized void note(String what, long attempts) {
        try {
            Files.writeString(Shipped.TARGET.resolve("attacks.csv"), what + "," + (Share.FULL ? "full" : "small") + "," + attempts + "\n", StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
