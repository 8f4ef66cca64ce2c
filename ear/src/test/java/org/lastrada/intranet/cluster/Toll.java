package org.lastrada.intranet.cluster;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.List;
import org.lastrada.intranet.cluster.Visitor.Request;
import org.lastrada.intranet.shipped.Shipped;

/**
 * What it cost people that a node went.
 *
 * @param underWay    requests that were on their way when it went
 * @param failed      requests without an answer, or with one that tells of a fault or of a lost session
 * @param openedAgain forms whose page came at the very moment, and had not yet reached the other node
 * @param firstAnswer milliseconds until the last of them was answered again
 * @param usually     what a slow request takes on this machine
 */
record Toll(long underWay, List<Request> failed, long openedAgain, long firstAnswer, long usually) {

    private static final Duration ANSWERED_WITHIN = Duration.ofSeconds(3);
    private static final Path FILE = Shipped.TARGET.resolve("cluster.csv");

    static void beginList() {
        try {
            Files.writeString(FILE, "what,number,under way,failed,forms opened again,first answer ms,slow request ms\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Into the list that the build leaves behind. */
    Toll note(String what, int number) {
        try {
            Files.writeString(FILE, String.join(",", what, Integer.toString(number), Long.toString(underWay), Integer.toString(failed.size()), Long.toString(openedAgain), Long.toString(firstAnswer), Long.toString(usually)) + "\n", StandardOpenOption.APPEND);
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void mustBeThatOfAKill() {
        assertThat(failed.size()).as("failed: %s", failed).isLessThanOrEqualTo((int) underWay);
        assertThat(failed).as("sessions that were lost").noneMatch(request -> request.what().contains("/sign-in"));
        assertThat(firstAnswer).as("milliseconds until the first answer").isLessThanOrEqualTo(ANSWERED_WITHIN.toMillis() + usually);
    }

    void mustBeNone() {
        assertThat(failed).isEmpty();
    }
}
