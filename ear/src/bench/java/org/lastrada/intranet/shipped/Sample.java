package org.lastrada.intranet.shipped;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;

/** What the server holds at one moment, right after its garbage was collected. */
record Sample(double hours, Map<String, Long> figures) {

    private static final Pattern MANAGEMENT = Pattern.compile("WFLYSRV0060: Http management interface listening on http://127\\.0\\.0\\.1:(\\d+)");
    private static final Pattern SESSIONS = Pattern.compile("wildfly_undertow_active_sessions\\{[^}]*web\\.war[^}]*\\} ([0-9.E+]+)");

    static Sample of(Measured intranet, Instant began, Tally tally) {
        var process = intranet.intranet().serverProcess();
        var figures = new LinkedHashMap<String, Long>();
        var live = Live.of(process);
        figures.put("heap", live.bytes());
        figures.put("hashing", live.hashing());
        figures.put("threads", entries(process, "task"));
        figures.put("descriptors", entries(process, "fd"));
        figures.put("connections", intranet.ask().number("select count(*) from information_schema.processlist where user = 'intranet'"));
        figures.put("sessions", sessions(intranet));
        figures.put("rounds", (long) tally.rounds());
        figures.put("failures", (long) tally.failures());
        return new Sample(Duration.between(began, Instant.now()).toMillis() / 3_600_000.0, figures);
    }

    private static long entries(long process, String folder) {
        try (var entries = Files.list(Path.of("/proc", Long.toString(process), folder))) {
            return entries.count();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The server's own count, not the application's: one that nobody ended stays there until it runs out. */
    private static long sessions(Measured intranet) {
        var port = first(MANAGEMENT, intranet.intranet().log());
        var figures = new Wire(Integer.parseInt(port)).send("GET", "/metrics", Map.of("Accept", "text/plain"), null).body();
        return (long) Double.parseDouble(first(SESSIONS, figures));
    }

    private static String first(Pattern pattern, String text) {
        var found = pattern.matcher(text);
        if (!found.find()) throw new IllegalStateException("there is no " + pattern);
        return found.group(1);
    }
}
