package org.lastrada.intranet.cluster;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import javax.net.SocketFactory;
import org.lastrada.intranet.shipped.Freshly;
import org.lastrada.intranet.shipped.Guest;
import org.lastrada.intranet.shipped.Wire;

/** One of two servers, started by the script that starts it where it runs for real. */
final class Node implements Door {

    private static final Duration STARTS_WITHIN = Duration.ofMinutes(5);
    private static final Path SCRIPT = Path.of(System.getProperty("target"), "../../docker/start.sh").normalize();

    private final String name;
    private final int port = Freshly.port();
    private final Path folder;
    private final Map<String, String> environment;
    private final Map<String, String> said;
    private Process script;
    private volatile boolean over;

    /** @param known host and port under which people know the platform */
    Node(String name, Path folder, String known, Map<String, String> environment) {
        this.name = name;
        this.folder = folder.resolve(name);
        this.environment = new HashMap<>(environment);
        this.environment.putAll(Map.of("INTRANET_NODE", name, "INTRANET_HTTP_PORT", Integer.toString(port), "INTRANET_STATE", this.folder.toString(), "INTRANET_HOME", Freshly.SERVER.toString(),
                "INTRANET_BIND", "127.0.0.1", "JAVA_HOME", System.getProperty("java.home"), "JAVA_OPTS", System.getenv("JAVA_OPTS") + " -Djboss.management.http.port=0"));
        this.said = Map.of("Host", known, "X-Forwarded-Proto", "https");
    }

    void start() {
        start(Map.of());
    }

    /** @param besides variables of this start alone */
    void start(Map<String, String> besides) {
        if (over) throw new IllegalStateException("the tests are over");
        try {
            Files.createDirectories(folder);
            var builder = new ProcessBuilder("sh", SCRIPT.toString()).redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.appendTo(log().toFile()));
            environment.forEach((variable, value) -> {
                if (value.isEmpty()) builder.environment().remove(variable);
                else builder.environment().put(variable, value);
            });
            builder.environment().putAll(besides);
            script = builder.start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Until people may be sent to it. The first start lays the demo platform down, one node while the other waits: that takes longer than what happens by itself soon. */
    void awaitReady() {
        var end = System.nanoTime() + STARTS_WITHIN.toNanos();
        while (!isReady()) {
            if (!script.isAlive()) throw new AssertionError(name + " ended while starting; see " + log());
            if (System.nanoTime() > end) throw new AssertionError(name + " does not start; see " + log());
            LockSupport.parkNanos(Duration.ofMillis(250).toNanos());
        }
    }

    boolean isReady() {
        try {
            return guest().get("/health/ready").status() == 200;
        } catch (UncheckedIOException notThere) {
            return false;
        }
    }

    @Override
    public Guest guest() {
        return new Guest(new Wire(port, SocketFactory.getDefault(), said));
    }

    /** As a power cut would. */
    void kill() {
        server().destroyForcibly();
        awaitEnd();
    }

    /** As whoever takes it out of service: it is asked to go. */
    void leave() {
        script.destroy();
    }

    void awaitEnd() {
        try {
            if (!script.waitFor(2, TimeUnit.MINUTES)) throw new AssertionError(name + " does not end");
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** It stands still, with everything in its hands: a long pause of the machine, or of its garbage collector. */
    void pause() {
        signal("STOP");
    }

    void wake() {
        signal("CONT");
    }

    private void signal(String which) {
        try {
            new ProcessBuilder("kill", "-" + which, Long.toString(server().pid())).start().waitFor();
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private ProcessHandle server() {
        return script.children().filter(child -> child.info().command().orElse("").endsWith("java")).findFirst().orElseThrow(() -> new AssertionError(name + " does not run"));
    }

    boolean runs() {
        return script != null && script.isAlive();
    }

    String name() {
        return name;
    }

    int port() {
        return port;
    }

    private Path log() {
        return folder.resolveSibling(name + ".log");
    }

    /** Everything it has logged since its first start. */
    String logged() {
        try {
            return Files.readString(log());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Whether they are one cluster, as far as this one knows: by what it wrote last about the other, whom it may have met before it could write. */
    boolean sees(Node peer) {
        var met = "Node " + peer.name + " joined the cluster|with view: \\[[^\\]]*] \\(\\d+\\) \\[[^\\]]*" + peer.name + "|rebalance with members \\[[^\\]]*" + peer.name;
        return lastMatch(logged(), met) > lastMatch(logged(), "Node " + peer.name + " left the cluster");
    }

    private static int lastMatch(String text, String pattern) {
        return Pattern.compile(pattern).matcher(text).results().mapToInt(MatchResult::start).max().orElse(-1);
    }

    /** With the tests: nobody is left to be told. */
    void close() {
        over = true;
        if (!runs()) return;
        script.children().forEach(ProcessHandle::destroyForcibly);
        script.destroyForcibly();
    }
}
