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

    /** Starts {@code command}; its output goes to {@code <name>.log} in the folder. */
    static Child start(DataFolder data, String name, List<String> command, Map<String, String> env) {
        var log = data.path().resolve(name + ".log");
        var pidFile = data.path().resolve(name + ".pid");
        refuseSurvivor(name, pidFile);
        var builder = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log.toFile());
        env.forEach((key, value) -> {
            if (value.isEmpty()) builder.environment().remove(key);
            else builder.environment().put(key, value);
        });
        try {
            var process = builder.start();
            process.getOutputStream().close();
            Files.writeString(pidFile, Long.toString(process.pid()));
            return new Child(process, log, pidFile);
        } catch (IOException e) {
            throw new CannotStart("The " + name + " could not be started: " + e.getMessage(), e);
        }
    }

    /** An earlier run that was killed may have left its child behind, still working on the same data. */
    static void refuseSurvivor(String name, Path pidFile) {
        if (!Files.exists(pidFile)) return;
        try {
            ProcessHandle.of(Long.parseLong(Files.readString(pidFile).strip()))
                .filter(old -> old.info().command().filter(c -> c.contains("mariadbd") || c.contains("java")).isPresent())
                .ifPresent(old -> {
                    throw new CannotStart("The " + name + " of an earlier run still runs (process " + old.pid()
                        + "); stop it first, for instance with: kill " + old.pid());
                });
        } catch (IOException | NumberFormatException unreadable) {
            pidFile.toFile().delete();
        }
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
