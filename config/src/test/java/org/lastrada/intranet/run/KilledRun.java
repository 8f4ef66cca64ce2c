package org.lastrada.intranet.run;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;

/** A launcher in a process of its own, with a database and a mail catcher but no server, that a test may kill. */
final class KilledRun {

    private KilledRun() {}

    public static void main(String[] data) throws InterruptedException {
        try (var intranet = Intranet.start(wish(Path.of(data[0])))) {
            System.out.println("started " + intranet.database().child().pid());
            Thread.sleep(Long.MAX_VALUE);
        }
    }

    static Intranet.Wish wish(Path data) {
        return new Intranet.Wish(data, Path.of("target/mariadb"), null, 0, Ports.anyFree(), Map.of());
    }

    /** @return the process id of the database it left behind */
    static long startAndKill(Path data) throws IOException {
        var launcher = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xmx64m", "-cp",
            System.getProperty("java.class.path"), KilledRun.class.getName(), data.toString()).redirectError(ProcessBuilder.Redirect.DISCARD).start();
        var database = launcher.inputReader().lines().filter(line -> line.startsWith("started ")).findFirst()
            .map(line -> Long.valueOf(line.substring("started ".length()))).orElseThrow();
        launcher.destroyForcibly().onExit().join();
        return database;
    }
}
