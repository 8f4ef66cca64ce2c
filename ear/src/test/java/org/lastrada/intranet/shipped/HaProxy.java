package org.lastrada.intranet.shipped;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** HAProxy as this machine has it, if it has, with {@code config/proxy/haproxy.cfg}: only addresses, ports and the place of the certificate are others. */
public final class HaProxy implements AutoCloseable {

    private static final Path SETTINGS = Path.of(System.getProperty("target"), "../../config/proxy/haproxy.cfg").normalize();

    private static HaProxy one;

    private final Process process;
    private final Path log;
    private final int port;
    private final String known;
    private final Certificate certificate;

    private HaProxy(Process process, Path log, int port, String known, Certificate certificate) {
        this.process = process;
        this.log = log;
        this.port = port;
        this.known = known;
        this.certificate = certificate;
    }

    /** Before the empty platform, for all tests that only ask through it; who has no HAProxy skips them. */
    static synchronized HaProxy one() {
        assumeTrue(program().isPresent(), "there is no haproxy on this machine");
        if (one == null) {
            var platform = EmptyPlatform.one();
            one = start(Freshly.port(), platform.known(), platform.certificate(), List.of(platform.port()), Shipped.TARGET.resolve("proxy"));
            Runtime.getRuntime().addShutdownHook(new Thread(one::close));
        }
        return one;
    }

    /** As a client of it. */
    Wire wire() {
        return new Wire(port, certificate.context().getSocketFactory(), Map.of("Host", known));
    }

    public static Optional<Path> program() {
        return Stream.of("/usr/sbin/haproxy", "/usr/local/sbin/haproxy", "/usr/bin/haproxy").map(Path::of).filter(Files::isExecutable).findFirst();
    }

    /**
     * Before one server, or before two.
     *
     * @param known   host and port under which people know them
     * @param servers the ports they listen on
     */
    public static HaProxy start(int port, String known, Certificate certificate, List<Integer> servers, Path folder) {
        try {
            var pem = Files.writeString(Files.createDirectories(folder).resolve("proxy.pem"), certificate.pem());
            var settings = Files.writeString(folder.resolve("haproxy.cfg"), settings(port, servers, known, pem));
            var log = folder.resolve("haproxy.log");
            if (run(log, "-c", "-f", settings.toString()).waitFor() != 0) throw new AssertionError(Files.readString(log));
            var proxy = new HaProxy(run(log, "-db", "-f", settings.toString()), log, port, known, certificate);
            Until.so("HAProxy listens", proxy::listens);
            return proxy;
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String settings(int port, List<Integer> servers, String known, Path pem) throws IOException {
        var settings = Files.readString(SETTINGS).replace("bind :8000", "bind 127.0.0.1:" + Freshly.port()).replace("bind :8443", "bind 127.0.0.1:" + port)
                .replace("/usr/local/etc/haproxy/tls/", pem.toString()).replace("node1:8080", "127.0.0.1:" + servers.get(0))
                .replace("resolvers docker init-addr", "init-addr").replace("uri /health/ready ver HTTP/1.1 hdr Host \"${INTRANET_HOST}\"", "uri /health/ready ver HTTP/1.1 hdr Host " + known)
                .replace("X-Forwarded-Port 443", "X-Forwarded-Port " + known.replaceAll(".*:", ""));
        return servers.size() > 1 ? settings.replace("node2:8080", "127.0.0.1:" + servers.get(1)) : settings.replaceAll("(?m)^.*node2.*\n", "");
    }

    /** Whether people are sent to that server now: it is taken to be there until it is found not to be. */
    public boolean sendsTo(String server) {
        var log = log();
        return log.lastIndexOf("application/" + server + " is DOWN") <= log.lastIndexOf("application/" + server + " is UP");
    }

    private static Process run(Path log, String... arguments) throws IOException {
        var builder = new ProcessBuilder(Stream.concat(Stream.of(program().orElseThrow().toString()), Stream.of(arguments)).toList()).redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
        builder.environment().put("INTRANET_HOST", "localhost");
        return builder.start();
    }

    private boolean listens() {
        if (!process.isAlive()) throw new AssertionError(log());
        try {
            new java.net.Socket("127.0.0.1", port).close();
            return true;
        } catch (IOException notYet) {
            return false;
        }
    }

    public String log() {
        try {
            return Files.readString(log);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        process.destroy();
        try {
            if (!process.waitFor(10, TimeUnit.SECONDS)) process.destroyForcibly();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
