package org.lastrada.intranet.run;

import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** The provisioned WildFly with the application, as a process of its own. */
final class Server implements AutoCloseable {
    /** What the application logs when it will not start, followed by the sentence for the person who starts it. */
    static final String REFUSAL = "START REFUSED: ";
    private static final Pattern REFUSED = Pattern.compile(Pattern.quote(REFUSAL) + "(.+)");
    private static final String STARTED = "WFLYSRV0025", STARTED_WITH_ERRORS = "WFLYSRV0026", FAILED = "WFLYSRV0056";
    private static final String HEAP = "-Xms256m -Xmx1g -XX:MaxMetaspaceSize=512m";
    private final DataFolder data;
    private final int port;
    private Child child;

    private Server(DataFolder data, int port) {
        this.data = data;
        this.port = port;
    }

    /** @param home the provisioned server, {@code ear/target/server} */
    static Server start(DataFolder data, Path home, int port, Map<String, String> env) {
        if (!Files.exists(home.resolve("application/intranet.ear"))) {
            throw new CannotStart("There is no server with the application in " + home + "; build it with: mvn package");
        }
        if (!Ports.isFree(port)) throw taken(port);
        var server = new Server(data, port);
        server.child = Child.start(data, "server", command(home, server.freshBase(home)), env);
        try {
            server.awaitReady();
            return server;
        } catch (RuntimeException | Error e) {
            server.close();
            throw e;
        }
    }

    static CannotStart taken(int port) {
        return new CannotStart("Port " + port + " is taken by another program; choose another, for instance: mvn -Prun -Dport="
            + Ports.freeNear(port + 1));
    }

    private static List<String> command(Path home, Path base) {
        var command = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "@" + home.resolve("bin/jvm.options")));
        var options = System.getenv().getOrDefault("JAVA_OPTS", HEAP);
        Arrays.stream(options.trim().split("\\s+")).filter(option -> !option.isEmpty()).forEach(command::add);
        command.addAll(List.of("-Djboss.home.dir=" + home, "-Djboss.server.base.dir=" + base,
            "-Djboss.node.name=" + System.getenv().getOrDefault("INTRANET_NODE", "intranet"),
            "-Djboss.management.http.port=0",
            "-Dlogging.configuration=" + base.resolve("configuration/logging.properties").toUri(),
            "-jar", home.resolve("jboss-modules.jar").toString(), "-mp", home.resolve("modules").toString(),
            "org.jboss.as.standalone", "--read-only-server-config=intranet.xml", "-b=127.0.0.1"));
        return command;
    }

    /** The shipped configuration afresh; what the server keeps between runs (its transaction log) stays. */
    private Path freshBase(Path home) {
        var base = data.path().resolve("server");
        List.of("configuration", "tmp", "log").forEach(old -> DataFolder.delete(base.resolve(old)));
        try {
            Files.createDirectories(base.resolve("configuration"));
            try (var files = Files.list(home.resolve("standalone/configuration"))) {
                for (var file : files.filter(Files::isRegularFile).toList()) {
                    Files.copy(file, base.resolve("configuration").resolve(file.getFileName()));
                }
            }
            logForReaders(base.resolve("configuration/intranet.xml"));
        } catch (IOException e) {
            throw new CannotStart("The data folder " + data.path() + " cannot be written.", e);
        }
        return base;
    }

    /** Production logs JSON for machines; here a person reads the file. */
    private static void logForReaders(Path configuration) throws IOException {
        var xml = Files.readString(configuration);
        Files.writeString(configuration, xml.replace("<named-formatter name=\"JSON\"/>", "<named-formatter name=\"PATTERN\"/>"));
    }

    private void awaitReady() {
        for (int tries = 0; tries < 2400; tries++) {
            var log = child.log();
            var refused = REFUSED.matcher(log);
            if (refused.find()) throw new CannotStart(refused.group(1).strip());
            if (!child.isAlive()) throw new CannotStart("The server stopped while starting" + seeLog());
            if (log.contains(STARTED_WITH_ERRORS) || log.contains(FAILED)) throw new CannotStart("The application did not start" + seeLog());
            if (log.contains(STARTED) && answers()) return;
            Pause.millis(250);
        }
        throw new CannotStart("The application did not answer within some minutes" + seeLog());
    }

    String seeLog() {
        return "; it says why in " + data.path().resolve("server.log") + ".";
    }

    private boolean answers() {
        try {
            var connection = (HttpURLConnection) URI.create("http://localhost:" + port + "/").toURL().openConnection();
            connection.setConnectTimeout(2000);
            connection.setReadTimeout(10000);
            connection.setInstanceFollowRedirects(false);
            return connection.getResponseCode() < 500;
        } catch (IOException notYet) {
            return false;
        }
    }

    Child child() {
        return child;
    }

    @Override
    public void close() {
        child.stop(60);
    }
}
