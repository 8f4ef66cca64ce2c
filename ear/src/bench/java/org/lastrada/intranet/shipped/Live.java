package org.lastrada.intranet.shipped;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/**
 * What a Java process still holds after its garbage was collected: the histogram of its classes collects it first.
 *
 * @param bytes   of everything but
 * @param hashing arrays of long numbers: 64 MiB for each password that is being looked at in this moment, which would drown all else
 */
record Live(long bytes, long hashing) {

    private static final Pattern TOTAL = Pattern.compile("^Total\\s+\\d+\\s+(\\d+)", Pattern.MULTILINE);
    private static final Pattern LONGS = Pattern.compile("^\\s*\\d+:\\s+\\d+\\s+(\\d+)\\s+\\[J\\b", Pattern.MULTILINE);

    static Live of(long process) {
        try {
            var histogram = new ProcessBuilder(System.getProperty("java.home") + "/bin/jcmd", Long.toString(process), "GC.class_histogram").redirectErrorStream(true).start();
            var text = new String(histogram.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            var longs = figure(LONGS, text);
            return new Live(figure(TOTAL, text) - longs, longs);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static long figure(Pattern pattern, String text) {
        var found = pattern.matcher(text);
        if (!found.find()) throw new IllegalStateException("the server told nothing about its memory");
        return Long.parseLong(found.group(1));
    }
}
