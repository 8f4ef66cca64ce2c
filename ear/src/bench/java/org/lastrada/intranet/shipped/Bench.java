package org.lastrada.intranet.shipped;

import java.io.IOException;
import java.util.concurrent.CompletableFuture;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** {@code mvn -Pbench}: how fast, how heavy and how thrifty the pages are, beside a static file and a bare Faces page of the same server. */
final class Bench {

    private static final Logger LOG = LoggerFactory.getLogger(Bench.class);
    private static final int WHO_LOOK = 32;
    /** Others than those who look: a sixth session of one person would end their first. */
    private static final int WHO_SIGN_IN = 250;

    private Bench() { }

    public static void main(String... arguments) throws IOException, InterruptedException {
        LOG.info("Starting a platform of 5,000 people and one of 180");
        var small = CompletableFuture.supplyAsync(() -> Measured.start("small", "platform", WHO_LOOK));
        try (var large = Measured.start("large", "large", WHO_LOOK + WHO_SIGN_IN); var other = small.join()) {
            measure(large, other);
        }
    }

    private static void measure(Measured large, Measured small) throws IOException, InterruptedException {
        large.signIn(WHO_LOOK);
        small.signIn(WHO_LOOK);
        var stops = new Course(large, small).stops();
        var facts = stops.stream().filter(stop -> !stop.name().endsWith(Course.OF_180)).map(stop -> Facts.of(stop, large)).toList();
        var session = SessionSize.of(large);
        var steps = Step.all(stops);
        LOG.info("Measuring for about {} minutes; Gatling's own report will be in {}", Math.round(steps.stream().mapToInt(Step::wholeSeconds).sum() / 60.0), Driver.RESULTS);
        new Report(facts, new Driver(large, small).drive(steps), session).write();
    }
}
