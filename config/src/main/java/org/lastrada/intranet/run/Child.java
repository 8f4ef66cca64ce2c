package org.lastrada.intranet.run;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;

/** A program we started: writes to one log file, leaves its process id, and is stopped by us. */
final class Child {
    private final Process process;
    private final Path log;
    private final Path pidFile;

    private Child(Process process, Path log, Path pidFile) {
        this.process = process;
        this.log = log;
        this.pidFile = pidFile;
    }

    /** Starts {@code command}; its output goes to {@code <name>.log} in the folder, who it is to {@code <name>.pid}. */
    static Child start(DataFolder data, String name, List<String> command, Map<String, String> env) {
        var log = data.path().resolve(name + ".log");
        var pidFile = pidFile(data, name);
        var builder = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log.toFile());
        env.forEach((key, value) -> {
            if (value.isEmpty()) builder.environment().remove(key);
            else builder.environment().put(key, value);
        });
        Process process = null;
        try {
            process = builder.start();
            process.getOutputStream().close();
            Survivor.mark(pidFile, process.toHandle());
            return new Child(process, log, pidFile);
        } catch (IOException e) {
            if (process != null) process.destroyForcibly();
            throw new CannotStart("The " + name + " could not be started: " + e.getMessage(), e);
        }
    }

    /** Ends what an earlier run left behind, and tells so. Only who holds the folder may ask: otherwise that run may be alive. */
    static void endSurvivor(DataFolder data, String name) {
        var pidFile = pidFile(data, name);
        Survivor.find(name, pidFile).ifPresent(survivor -> System.out.println(survivor.end()));
        pidFile.toFile().delete();
    }

    private static Path pidFile(DataFolder data, String name) {
        return data.path().resolve(name + ".pid");
    }

    boolean isAlive() {
        return process.isAlive();
    }

    long pid() {
        return process.pid();
    }

    CompletableFuture<Process> onExit() {
        return process.onExit();
    }

    String log() {
        try {
            return Files.exists(log) ? new String(Files.readAllBytes(log), StandardCharsets.UTF_8) : "";
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Asks to stop, waits (nothing may interrupt that), and insists only when nothing happens. */
    void stop(int seconds) {
        if (seconds > 0) process.destroy();
        try {
            process.onExit().orTimeout(seconds, TimeUnit.SECONDS).join();
        } catch (CompletionException stillThere) {
            process.destroyForcibly().onExit().join();
        }
        pidFile.toFile().delete();
    }
}
