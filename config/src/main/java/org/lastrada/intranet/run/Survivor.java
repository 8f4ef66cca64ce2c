package org.lastrada.intranet.run;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;

/**
 * A program of an earlier run that was killed and could not take it along. It is known by its process id, the moment it
 * started and its program: a stranger to whom the machine gave the same id later is left alone.
 */
record Survivor(String name, ProcessHandle process) {
    /** The system's clock is corrected while processes run, and their starts are told by it. */
    private static final Duration CLOCK_MENDS = Duration.ofSeconds(2);
    private static final int PATIENCE = 60;

    /** Leaves in {@code file} what {@link #find} needs. */
    static void mark(Path file, ProcessHandle process) throws IOException {
        Files.writeString(file, process.pid() + "\n" + started(process).map(Instant::toString).orElse("")
            + "\n" + process.info().command().orElse("") + "\n");
    }

    /** Whoever {@code file} speaks of, when that still runs. */
    static Optional<Survivor> find(String name, Path file) {
        try {
            if (!Files.exists(file)) return Optional.empty();
            var marked = Files.readAllLines(file);
            return ProcessHandle.of(Long.parseLong(marked.get(0)))
                .filter(process -> process.info().command().orElse("").equals(marked.get(2)))
                .filter(process -> started(process).filter(at -> isNear(at, Instant.parse(marked.get(1)))).isPresent())
                .map(process -> new Survivor(name, process));
        } catch (IOException | RuntimeException unreadable) {
            return Optional.empty();
        }
    }

    private static Optional<Instant> started(ProcessHandle process) {
        return process.info().startInstant();
    }

    private static boolean isNear(Instant one, Instant other) {
        return Duration.between(one, other).abs().compareTo(CLOCK_MENDS) <= 0;
    }

    /** Asks it to stop as its own launcher would have, insists after a while, and tells what was done in one sentence. */
    String end() {
        return end(PATIENCE);
    }

    String end(int patience) {
        process.destroy();
        if (!hasEnded(patience)) process.destroyForcibly();
        if (!hasEnded(patience)) {
            throw new CannotStart("The " + name + " of an earlier run still runs (process " + process.pid() + ") and cannot be ended from here; end it first.");
        }
        return "An earlier run was killed and left its " + name + " behind (process " + process.pid() + "); it was ended, the data is kept.";
    }

    private boolean hasEnded(int patience) {
        try {
            process.onExit().orTimeout(patience, TimeUnit.SECONDS).join();
            return true;
        } catch (CompletionException stillThere) {
            return false;
        }
    }
}
