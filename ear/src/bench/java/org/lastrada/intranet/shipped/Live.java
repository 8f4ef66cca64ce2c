package org.lastrada.intranet.shipped;

import java.io.IOException;
import java.util.regex.Pattern;

/** What a Java process still holds after its garbage was collected: the histogram of its classes collects it first. */
final class Live {

    private static final Pattern TOTAL = Pattern.compile("^Total\\s+\\d+\\s+(\\d+)", Pattern.MULTILINE);

    private Live() { }

    static long bytes(long process) {
        try {
            var histogram = new ProcessBuilder(System.getProperty("java.home") + "/bin/jcmd", Long.toString(process), "GC.class_histogram").redirectErrorStream(true).start();
            var total = TOTAL.matcher(new String(histogram.getInputStream().readAllBytes()));
            if (!total.find()) throw new IllegalStateException("the server told nothing about its memory");
            return Long.parseLong(total.group(1));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
