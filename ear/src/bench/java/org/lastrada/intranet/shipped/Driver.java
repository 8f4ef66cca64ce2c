package org.lastrada.intranet.shipped;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

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
        var command = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xmx512m", "-Dfolder=" + FOLDER));
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

    private static List<Speed> read(List<Step> steps) throws IOException {
        try (var files = Files.walk(RESULTS)) {
            var stats = files.filter(file -> file.endsWith("js/stats.json")).findFirst().orElseThrow();
            var speeds = new ArrayList<Speed>();
            for (JsonNode request : new ObjectMapper().readTree(stats.toFile()).get("contents")) {
                var name = request.get("name").asText();
                var seconds = Step.seconds(steps, name);
                if (seconds > 0) speeds.add(Speed.of(name, seconds, request.get("stats")));
            }
            return speeds;
        }
    }
}
