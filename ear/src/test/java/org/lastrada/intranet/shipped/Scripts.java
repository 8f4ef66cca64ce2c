package org.lastrada.intranet.shipped;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;

/** The scripts of {@code config}, run as whoever keeps the platform runs them, with MariaDB's programs from the database at hand. */
public final class Scripts {

    private static final Path FOLDER = Path.of(System.getProperty("target"), "../../config").normalize();

    /** @param text everything it said */
    public record Said(int code, String text) { }

    private final Map<String, String> environment;

    public Scripts(Map<String, String> environment) {
        this.environment = environment;
    }

    public Process start(String script, Object... arguments) {
        var builder = new ProcessBuilder(Stream.concat(Stream.of(FOLDER.resolve(script).toString()), Stream.of(arguments).map(String::valueOf)).toList()).redirectErrorStream(true);
        builder.environment().keySet().removeIf(name -> name.startsWith("INTRANET_"));
        builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
        builder.environment().put("MARIADB_BIN", Freshly.PROGRAMS.resolve("programs/bin").toString());
        builder.environment().putAll(environment);
        try {
            return builder.start();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    public Said run(String script, Object... arguments) {
        return end(start(script, arguments));
    }

    public static Said end(Process script) {
        try {
            var text = new String(script.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
            return new Said(script.waitFor(), text);
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
