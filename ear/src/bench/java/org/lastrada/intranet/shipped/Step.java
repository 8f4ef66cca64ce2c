package org.lastrada.intranet.shipped;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * So many users ask for one thing again and again, without a pause.
 *
 * @param warmUp seconds that do not count
 * @param seconds that do
 */
record Step(int users, int warmUp, int seconds, Stop stop) {

    private static final String UNCOUNTED = "warm-up";
    private static final int WARM_UPS = 5;
    private static final int COUNTED = Integer.getInteger("seconds");

    /** What is counted, under a name that says of what and how many. */
    String request() {
        return seconds == 0 ? UNCOUNTED : stop.name() + " @ " + users;
    }

    static String uncounted() {
        return UNCOUNTED;
    }

    int wholeSeconds() {
        return warmUp + seconds;
    }

    /**
     * First everything several times, until the server has compiled it, which takes it minutes for whole pages and a moment for a bare one. The
     * most users in two rounds, there and back, so that what else the machine does meanwhile meets all alike.
     */
    static List<Step> all(List<Stop> stops) {
        var steps = new ArrayList<Step>();
        for (int round = 0; round < WARM_UPS; round++) stops.forEach(stop -> steps.add(new Step(8, COUNTED, 0, stop)));
        var back = new ArrayList<>(stops);
        Collections.reverse(back);
        for (var users : Course.USERS) {
            stops.forEach(stop -> steps.add(new Step(users, 1, COUNTED, stop)));
            if (users == Collections.max(Course.USERS)) back.forEach(stop -> steps.add(new Step(users, 1, COUNTED, stop)));
        }
        return steps;
    }

    /** How long this was counted in all. */
    static int seconds(List<Step> steps, String request) {
        return steps.stream().filter(step -> step.request().equals(request)).mapToInt(Step::seconds).sum();
    }

    static void write(List<Step> steps, Path plan) throws IOException {
        Files.write(plan, steps.stream().map(step -> String.join(";", "" + step.users, "" + step.warmUp, "" + step.seconds, step.stop.name(), step.stop.address(), step.stop.seenBy())).toList());
    }

    static List<Step> read(Path plan) {
        try {
            return Files.readAllLines(plan).stream().map(line -> line.split(";"))
                    .map(part -> new Step(Integer.parseInt(part[0]), Integer.parseInt(part[1]), Integer.parseInt(part[2]), new Stop(part[3], part[4], false, part[5]))).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
