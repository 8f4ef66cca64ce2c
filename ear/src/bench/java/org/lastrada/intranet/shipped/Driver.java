package org.lastrada.intranet.shipped;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jsoup.Jsoup;

/** Has Gatling drive the plan in a process of its own, so that its garbage is not ours, and reads what it found. */
final class Driver {

    static final String PLAN = "plan";
    private static final Path FOLDER = Shipped.TARGET.resolve("bench");
    static final Path RESULTS = FOLDER.resolve("gatling");
    private static final List<String> HANDED_ON = List.of("target", "seconds", "server.home", "database.programs", "logback.configurationFile");
    private final Measured large;
    private final Measured small;

    Driver(Measured large, Measured small) {
        this.large = large;
        this.small = small;
    }

    List<Speed> drive(List<Step> steps) throws IOException, InterruptedException {
        Step.write(steps, FOLDER.resolve(PLAN));
        sessions("large", large);
        sessions("small", small);
        write(Stop.SIGN_IN, "login", large.furtherLogins().stream());
        Freshly.clear(RESULTS);
        var log = FOLDER.resolve("gatling.log").toFile();
        var command = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xmx512m", "--add-opens=java.base/java.lang=ALL-UNNAMED", "-Dfolder=" + FOLDER));
        HANDED_ON.forEach(name -> command.add("-D" + name + "=" + System.getProperty(name)));
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), "io.gatling.app.Gatling", "-s", Load.class.getName(), "-rf", RESULTS.toString()));
        var gatling = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log).start();
        if (gatling.waitFor() != 0) throw new IllegalStateException("Gatling did not end well; see " + log);
        return read(steps);
    }

    private static void sessions(String name, Measured intranet) throws IOException {
        write(name, "cookie,value", intranet.guests().stream().map(Guest::session).map(cookie -> cookie.getKey() + "," + cookie.getValue()));
    }

    private static void write(String name, String head, Stream<String> lines) throws IOException {
        Files.write(FOLDER.resolve(name + ".csv"), Stream.concat(Stream.of(head), lines).toList());
    }

    /** From the table of its report: it writes its figures nowhere else that others may read. */
    private static List<Speed> read(List<Step> steps) throws IOException {
        try (var files = Files.walk(RESULTS)) {
            var report = files.filter(file -> file.endsWith("index.html")).findFirst().orElseThrow();
            return Jsoup.parse(report.toFile()).select("tr[data-parent=ROOT]").stream().filter(row -> Step.seconds(steps, Speed.request(row)) > 0)
                    .map(row -> Speed.of(row, Step.seconds(steps, Speed.request(row)))).toList();
        }
    }
}
