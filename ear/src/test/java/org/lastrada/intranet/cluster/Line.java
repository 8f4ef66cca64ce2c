package org.lastrada.intranet.cluster;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.lastrada.intranet.shipped.Freshly;

/**
 * What the nodes talk to each other through: two addresses of this machine that nobody else uses, so that a rule of the kernel can take what
 * goes from one to the other away and nothing else.
 */
final class Line {

    private final List<String> ends;
    private final int port = Freshly.port();
    private boolean cut;

    private Line(String network) {
        ends = List.of(network + "1", network + "2");
    }

    static Line ofOurOwn() {
        var random = ThreadLocalRandom.current();
        return new Line("127." + random.nextInt(16, 250) + "." + random.nextInt(1, 250) + ".");
    }

    List<String> ends() {
        return ends;
    }

    int port() {
        return port;
    }

    /** Only root may, and only where iproute2 is. */
    boolean canBeCut() {
        return "root".equals(System.getProperty("user.name")) && ip("route", "show", "table", "local");
    }

    /** What one says does not arrive at the other, and neither is told. */
    void cut() {
        cut = true;
        ends.forEach(end -> must(ip("route", "add", "blackhole", end, "table", "local")));
    }

    void mend() {
        if (cut) ends.forEach(end -> must(ip("route", "del", "blackhole", end, "table", "local")));
        cut = false;
    }

    private static void must(boolean done) {
        if (!done) throw new IllegalStateException("the kernel takes no such route");
    }

    private static boolean ip(String... words) {
        try {
            var process = new ProcessBuilder(Stream.concat(Stream.of("ip"), Stream.of(words)).toList()).redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.DISCARD).start();
            return process.waitFor(10, TimeUnit.SECONDS) && process.exitValue() == 0;
        } catch (IOException none) {
            return false;
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
