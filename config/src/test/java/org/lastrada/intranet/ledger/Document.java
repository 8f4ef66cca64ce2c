package org.lastrada.intranet.ledger;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/** What is written down beside the code, by its headings, as links name them. */
final class Document {

    static final String NAME = "security.md";

    private Document() { }

    static List<String> anchors() {
        try (var lines = Files.lines(Path.of(NAME))) {
            return lines.filter(line -> line.startsWith("## ")).map(line -> NAME + "#" + line.substring(3).toLowerCase(Locale.ROOT).replace(' ', '-')).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
