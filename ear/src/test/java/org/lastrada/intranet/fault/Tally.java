package org.lastrada.intranet.fault;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * What a case came to.
 *
 * @param rounds  how often it broke
 * @param longest recovery there was
 */
record Tally(String fault, int rounds, int acknowledged, long lost, long doubled, Duration longest) {

    private static final List<Tally> ALL = new ArrayList<>();

    /** All cases of this run, in one table. */
    static synchronized void note(Tally tally, Path folder) {
        ALL.add(tally);
        ALL.sort(Comparator.comparing(Tally::fault));
        var lines = new ArrayList<>(List.of("case,rounds,acknowledged,lost,doubled,longest recovery in seconds"));
        ALL.forEach(one -> lines.add(one.line()));
        try {
            Files.write(folder.resolve("faults.csv"), lines);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String line() {
        var seconds = Optional.ofNullable(longest).map(time -> String.format(java.util.Locale.ROOT, "%.1f", time.toMillis() / 1000.0)).orElse("");
        return String.join(",", fault, String.valueOf(rounds), String.valueOf(acknowledged), String.valueOf(lost), String.valueOf(doubled), seconds);
    }
}
