package org.lastrada.intranet.inside;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.jboss.arquillian.core.api.annotation.Observes;
import org.jboss.arquillian.test.spi.event.suite.AfterSuite;
import org.jboss.arquillian.test.spi.event.suite.BeforeSuite;
import org.lastrada.intranet.run.Intranet;

/**
 * The server for the in-container tests: the provisioned one without its application, with a database and a mail catcher of its own. It is
 * started here and not by Arquillian, which cannot give a server environment variables.
 */
public class OneServer {

    private static final Path TARGET = Path.of(System.getProperty("target"));
    private static final Path HOME = Path.of(System.getProperty("server.home"));
    private static final Path BASE = TARGET.resolve("inside/server");
    private static final String SERIAL_FILTER = "-Djdk.serialFilter=";
    private static final Path LOG = TARGET.resolve("inside/server.log");
    private Intranet groundFloor;
    private Process server;

    public void start(@Observes(precedence = 100) BeforeSuite event) throws IOException {
        clear(TARGET.resolve("inside"));
        groundFloor = Intranet.start(new Intranet.Wish(TARGET.resolve("inside"), Path.of(System.getProperty("database.programs")), null, 0, InTheServer.freePort(), Map.of()));
        Runtime.getRuntime().addShutdownHook(new Thread(this::stopAll));
        copyConfiguration();
        var builder = new ProcessBuilder(command()).redirectErrorStream(true).redirectOutput(LOG.toFile());
        environment().forEach((name, value) -> {
            if (!value.isEmpty()) builder.environment().put(name, value);
        });
        server = builder.start();
        awaitStart();
    }

    public void stop(@Observes(precedence = 100) AfterSuite event) {
        stopAll();
    }

    private synchronized void stopAll() {
        if (server != null) stop(server);
        if (groundFloor != null) groundFloor.close();
        server = null;
        groundFloor = null;
    }

    private static void stop(Process process) {
        process.destroy();
        try {
            if (!process.waitFor(60, TimeUnit.SECONDS)) process.destroyForcibly();
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }

    private Map<String, String> environment() {
        var port = Integer.toString(InTheServer.freePort());
        System.setProperty(InTheServer.HTTP_PORT, port);
        var env = new HashMap<String, String>();
        env.putAll(groundFloor.database().environment());
        env.putAll(groundFloor.mail().environment());
        env.putAll(Map.of("INTRANET_HTTP_PORT", port, "INTRANET_BASE_URL", "http://localhost:" + port, "INTRANET_DEMO", "platform",
                "INTRANET_DEMO_PASSWORD", "try-the-platform-2026", "INTRANET_SECRET", "a2VlcCB0aGlzIGtleSBmb3IgdGhlIHRlc3RzIGluIHRoZSBzZXJ2ZXIh",
                "INTRANET_PROXY", "off", "INSIDE_MAILS", groundFloor.mail().address(), "INTRANET_CLAMD", "127.0.0.1:" + InTheServer.freePort()));
        return env;
    }

    private static List<String> command() {
        var command = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "@" + HOME.resolve("bin/jvm.options")));
        command.addAll(List.of(System.getenv("JAVA_OPTS").split(" ")));
        command.add(serialFilter());
        command.addAll(List.of("-Djboss.home.dir=" + HOME, "-Djboss.server.base.dir=" + BASE,
                "-Djboss.management.http.port=" + System.getProperty(InTheServer.MANAGEMENT_PORT),
                "-Dlogging.configuration=" + BASE.resolve("configuration/logging.properties").toUri(),
                "-jar", HOME.resolve("jboss-modules.jar").toString(), "-mp", HOME.resolve("modules").toString(),
                "org.jboss.as.standalone", "--server-config=standalone.xml", "-b=127.0.0.1"));
        return command;
    }

    /** As it ships, and what Arquillian calls the server's beans by. */
    private static String serialFilter() {
        try (var options = Files.lines(HOME.resolve("bin/jvm.options"))) {
            var shipped = options.filter(option -> option.startsWith(SERIAL_FILTER)).findFirst().orElseThrow();
            return shipped.replace(SERIAL_FILTER, SERIAL_FILTER + "javax.management.ObjectName;");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void copyConfiguration() throws IOException {
        var from = HOME.resolve("standalone/configuration");
        var to = Files.createDirectories(BASE.resolve("configuration"));
        try (var files = Files.list(from)) {
            for (var file : files.filter(Files::isRegularFile).toList()) Files.copy(file, to.resolve(file.getFileName()), StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private void awaitStart() throws IOException {
        for (int tries = 0; tries < 600; tries++) {
            if (Files.readString(LOG).contains("WFLYSRV0025")) return;
            if (!server.isAlive()) break;
            LockSupport.parkNanos(Duration.ofMillis(200).toNanos());
        }
        throw new IllegalStateException("the server did not start; it says why in " + LOG);
    }

    private static void clear(Path tree) {
        if (!Files.exists(tree)) return;
        try (var files = Files.walk(tree)) {
            files.sorted(java.util.Comparator.reverseOrder()).forEach(file -> file.toFile().delete());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
