package org.lastrada.intranet.shipped;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** HAProxy as this machine has it, if it has, with {@code config/proxy/haproxy.cfg}: only addresses, ports and the place of the certificate are others. */
final class HaProxy implements AutoCloseable {

    private static final Path SETTINGS = Path.of(System.getProperty("target"), "../../config/proxy/haproxy.cfg").normalize();

    private final Process process;
    private final Path log;

    private HaProxy(Process process, Path log) {
        this.process = process;
        this.log = log;
    }

    static Optional<Path> program() {
        return Stream.of("/usr/sbin/haproxy", "/usr/local/sbin/haproxy", "/usr/bin/haproxy").map(Path::of).filter(Files::isExecutable).findFirst();
    }

    /** Before that platform too. */
    static HaProxy start(int port, EmptyPlatform platform, Path folder) {
        try {
            var pem = Files.writeString(Files.createDirectories(folder).resolve("proxy.pem"), platform.certificate().pem());
            var settings = Files.writeString(folder.resolve("haproxy.cfg"), settings(port, platform.port(), platform.known(), pem));
            var log = folder.resolve("haproxy.log");
            if (run(log, "-c", "-f", settings.toString()).waitFor() != 0) throw new AssertionError(Files.readString(log));
            var proxy = new HaProxy(run(log, "-db", "-f", settings.toString()), log);
            Until.so("HAProxy listens", () -> proxy.listens(port));
            return proxy;
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String settings(int port, int server, String known, Path pem) throws IOException {
        return Files.readString(SETTINGS).replace("bind :8000", "bind 127.0.0.1:" + Freshly.port()).replace("bind :8443", "bind 127.0.0.1:" + port)
                .replace("/usr/local/etc/haproxy/tls/", pem.toString()).replace("application:8080", "127.0.0.1:" + server)
                .replace("resolvers docker init-addr", "init-addr").replace("uri /health/ready ver HTTP/1.1 hdr Host \"${INTRANET_HOST}\"", "uri /health/ready ver HTTP/1.1 hdr Host " + known)
                .replace("X-Forwarded-Port 443", "X-Forwarded-Port " + known.replaceAll(".*:", ""));
    }

    private static Process run(Path log, String... arguments) throws IOException {
        var builder = new ProcessBuilder(Stream.concat(Stream.of(program().orElseThrow().toString()), Stream.of(arguments)).toList()).redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
        builder.environment().put("INTRANET_HOST", "localhost");
        return builder.start();
    }

    private boolean listens(int port) {
        if (!process.isAlive()) throw new AssertionError(log());
        try {
            new java.net.Socket("127.0.0.1", port).close();
            return true;
        } catch (IOException notYet) {
            return false;
        }
    }

    String log() {
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
