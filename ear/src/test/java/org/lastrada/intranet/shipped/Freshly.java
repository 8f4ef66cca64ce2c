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
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.UnaryOperator;
import org.lastrada.intranet.run.Intranet;

/** An empty folder, a free port, an intranet. */
public final class Freshly {

    public static final Path SERVER = Path.of(System.getProperty("server.home"));
    static final Path PROGRAMS = Path.of(System.getProperty("database.programs"));

    private static final int LAST_PORT = 19_900;
    private static final AtomicInteger NEXT_PORT = new AtomicInteger(ThreadLocalRandom.current().nextInt(12_000, LAST_PORT));

    private Freshly() { }

    /** @param demo none or platform */
    static Intranet intranet(Path data, int port, String demo) {
        return intranet(data, port, Map.of("INTRANET_DEMO", demo));
    }

    /** @param environment of the server, besides what it needs to run here */
    static Intranet intranet(Path data, int port, Map<String, String> environment) {
        return intranet(data, port, environment, UnaryOperator.identity());
    }

    /** @param detour what the server is told instead of where database and mail server are */
    static Intranet intranet(Path data, int port, Map<String, String> environment, UnaryOperator<Map<String, String>> detour) {
        return Intranet.start(new Intranet.Wish(data, PROGRAMS, SERVER, port, port(), environment), detour);
    }

    /** What is kept in the folder, with nobody at work on it. */
    public static Intranet databaseOnly(Path data) {
        return Intranet.start(new Intranet.Wish(data, PROGRAMS, null, 0, port(), Map.of()));
    }

    /** The application's key. */
    static String secretOf(Path data) {
        var secrets = new Properties();
        try (var file = Files.newBufferedReader(data.resolve("secrets.properties"))) {
            secrets.load(file);
            return secrets.getProperty("application");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static void clear(Path tree) {
        if (!Files.exists(tree)) return;
        try (var files = Files.walk(tree)) {
            files.sorted(Comparator.reverseOrder()).forEach(file -> file.toFile().delete());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** One after the other, below those that the machine lends to clients: it is bound seconds later, and browsers open connections all the time. */
    public static int port() {
        for (var port = NEXT_PORT.getAndIncrement(); ; port = NEXT_PORT.getAndIncrement()) {
            try (var socket = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
                return socket.getLocalPort();
            } catch (IOException taken) {
                if (port > LAST_PORT) throw new UncheckedIOException(taken);
            }
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
