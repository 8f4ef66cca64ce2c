package org.lastrada.intranet.shipped;

import java.io.IOException;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.lastrada.intranet.run.Intranet;

/** What lives in the memory of a server's process, after it has thrown away what nobody holds. */
final class Heap {

    private Heap() { }

    static long instances(Intranet intranet, String className) {
        try {
            var counting = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin/jcmd").toString(), Long.toString(intranet.serverProcess()), "GC.class_histogram")
                    .redirectErrorStream(true).start();
            var counted = new String(counting.getInputStream().readAllBytes());
            if (counting.waitFor() != 0) throw new AssertionError(counted);
            var line = Pattern.compile("(?m)^\\s*\\d+:\\s+(\\d+)\\s+\\d+\\s+" + Pattern.quote(className) + "(?: .*)?$").matcher(counted);
            return line.find() ? Long.parseLong(line.group(1)) : 0;
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
