package org.lastrada.intranet.shipped;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Map;
import java.util.Properties;
import org.lastrada.intranet.run.Intranet;

/** An empty folder, a free port, an intranet. */
final class Freshly {

    private static final Path SERVER = Path.of(System.getProperty("server.home"));
    static final Path PROGRAMS = Path.of(System.getProperty("database.programs"));

    private Freshly() { }

    /** @param demo none or platform */
    static Intranet intranet(Path data, int port, String demo) {
        return Intranet.start(new Intranet.Wish(data, PROGRAMS, SERVER, port, port(), Map.of("INTRANET_DEMO", demo)));
    }

    /** What is kept in the folder, with nobody at work on it. */
    static Intranet databaseOnly(Path data) {
        return Intranet.start(new Intranet.Wish(data, PROGRAMS, null, 0, port(), Map.of()));
    }

    static void clear(Path tree) {
        if (!Files.exists(tree)) return;
        try (var files = Files.walk(tree)) {
            files.sorted(Comparator.reverseOrder()).forEach(file -> file.toFile().delete());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static int port() {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Properties properties(String resource) {
        var properties = new Properties();
        try (var file = new InputStreamReader(Freshly.class.getResourceAsStream(resource), StandardCharsets.UTF_8)) {
            properties.load(file);
            return properties;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
