package org.lastrada.intranet.web.house;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The files of this module, as they were written. */
final class Sources {

    static final Path WEBAPP = Path.of("src/main/webapp");

    private Sources() { }

    /** Pages, templates, tags and parts. */
    static List<Path> pages() {
        return files(WEBAPP, ".xhtml");
    }

    /** Those of our own. */
    static List<Path> scripts() {
        return files(WEBAPP, ".js");
    }

    static List<Path> classes() {
        return files(Path.of("src/main/java"), ".java");
    }

    /** Those of the other module too. */
    static List<Path> allClasses() {
        return Stream.concat(classes().stream(), files(Path.of("../ejb/src/main/java"), ".java").stream()).toList();
    }

    static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Path> files(Path root, String ending) {
        try (var files = Files.walk(root)) {
            return files.filter(file -> file.toString().endsWith(ending)).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
