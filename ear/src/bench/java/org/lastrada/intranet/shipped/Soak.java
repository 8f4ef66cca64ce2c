package org.lastrada.intranet.shipped;

import java.io.IOException;
import java.nio.file.Files;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** {@code mvn -Psoak}: thirty people at work for an hour, and whether the server holds on to more and more. */
final class Soak {

    private static final Logger LOG = LoggerFactory.getLogger(Soak.class);
    private static final int PEOPLE = 30;
    private static final List<String> JUDGED = List.of("heap", "threads", "descriptors", "connections", "sessions");
    /** Until then what is compiled, pooled and remembered still grows. */
    private static final double WARM_UP = 0.25;
    private static final Duration MINUTES = Duration.ofMinutes(Integer.getInteger("minutes"));
    private static final Duration BETWEEN = Duration.ofSeconds(Integer.getInteger("every"));

    private Soak() { }

    public static void main(String... arguments) throws IOException, InterruptedException {
        LOG.info("Starting a platform; then {} people work for {} minutes", PEOPLE, MINUTES.toMinutes());
        try (var intranet = Measured.start("soak", "platform", PEOPLE)) {
            report(samples(intranet));
        }
    }

    private static List<Sample> samples(Measured intranet) throws InterruptedException {
        var tally = new Tally();
        var people = Executors.newFixedThreadPool(PEOPLE);
        intranet.furtherLogins().forEach(login -> people.execute(new Worker(intranet, login, tally)));
        people.shutdown();
        var began = Instant.now();
        var samples = new ArrayList<Sample>();
        while (Instant.now().isBefore(began.plus(MINUTES))) {
            LockSupport.parkNanos(BETWEEN.toNanos());
            samples.add(Sample.of(intranet, began, tally));
            LOG.info(String.format(Locale.ROOT, "%6.1f min %s", samples.get(samples.size() - 1).hours() * 60, samples.get(samples.size() - 1).figures()));
        }
        tally.end();
        if (!people.awaitTermination(5, TimeUnit.MINUTES)) throw new IllegalStateException("somebody waits for an answer since five minutes");
        return samples;
    }

    private static void report(List<Sample> samples) throws IOException {
        var names = samples.get(0).figures().keySet();
        var csv = new ArrayList<>(List.of("minutes," + String.join(",", names)));
        samples.forEach(sample -> csv.add(String.format(Locale.ROOT, "%.2f,%s", sample.hours() * 60, String.join(",", sample.figures().values().stream().map(String::valueOf).toList()))));
        Files.write(Shipped.TARGET.resolve("soak.csv"), csv);
        LOG.info(String.format("%n%-14s%14s%14s%14s%14s  %s", "", "first", "last", "per hour", "+/- (95 %)", "may be none"));
        var settled = samples.stream().filter(sample -> sample.hours() * 60 >= WARM_UP * MINUTES.toMinutes()).toList();
        for (var name : JUDGED) {
            var slope = Slope.of(settled.stream().map(sample -> new Slope.Point(sample.hours(), sample.figures().get(name))).toList());
            LOG.info(String.format(Locale.ROOT, "%-14s%14d%14d%14.1f%14.1f  %s", name, settled.get(0).figures().get(name), settled.get(settled.size() - 1).figures().get(name), slope.perHour(), slope.margin(),
                    slope.mayBeNone() ? "yes" : "NO"));
        }
        var last = samples.get(samples.size() - 1).figures();
        LOG.info(String.format("%n%d rounds, and %d that failed; %d samples, the first %.0f %% of the time left out", last.get("rounds"), last.get("failures"), settled.size(), 100 * WARM_UP));
    }
}
