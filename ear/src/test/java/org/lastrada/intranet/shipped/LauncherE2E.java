package org.lastrada.intranet.shipped;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.lastrada.intranet.run.CannotStart;
import org.lastrada.intranet.run.Run;

/** What {@code mvn -Prun} starts, as a process of its own: each thing in its way is one sentence and a failed program, and nothing is lost. */
@Tag("what-breaks")
@Order(4)
class LauncherE2E {

    private static final Path DATA = Shipped.TARGET.resolve("launched");
    private static final Pattern FIRST_LINK = Pattern.compile("http://localhost:(\\d+)(/first-run\\?token=\\S+)");
    private static final List<Process> STARTED = new ArrayList<>();

    @BeforeAll
    static void begin() {
        Freshly.clear(DATA);
    }

    @AfterAll
    static void end() throws InterruptedException {
        for (var process : STARTED) {
            process.destroy();
            if (!process.waitFor(60, TimeUnit.SECONDS)) process.destroyForcibly();
        }
    }

    @Test
    @Tag("F26")
    void aKilledLauncherIsNoObstacleToTheNextStart() throws Exception {
        var port = Freshly.port();
        var killed = launch(DATA, port);
        awaitWelcome(killed);
        var left = List.of(marked("server"), marked("database"));
        assertThat(outcome(launch(DATA, Freshly.port()))).isEqualTo("The intranet already runs on the data in " + DATA + "; stop that run first.");
        killed.destroyForcibly().waitFor();
        assertThat(left).allMatch(LauncherE2E::isAlive);

        var next = launch(DATA, port);
        var said = awaitWelcome(next);
        assertThat(left).noneMatch(LauncherE2E::isAlive);
        assertThat(said).contains("An earlier run was killed and left its server behind", "An earlier run was killed and left its database behind");
        assertThat(new Guest(new Wire(port)).signIn(Shipped.login("secretariat"), Shipped.PASSWORD).get("/organisations/").status()).isEqualTo(200);
        next.destroy();
        assertThat(next.waitFor(60, TimeUnit.SECONDS)).isTrue();
        assertThat(List.of("server.pid", "database.pid")).allSatisfy(mark -> assertThat(DATA.resolve(mark)).doesNotExist());
        refusesAHalfAppliedMigration(port);
    }

    /** As a power cut leaves it between the last statement of a migration and the note that it ran. */
    private static void refusesAHalfAppliedMigration(int port) throws Exception {
        try (var database = Freshly.databaseOnly(DATA)) {
            var ask = new Ask(database);
            ask.tell("create table intranet.noted as select * from intranet.flyway_schema_history order by installed_rank desc limit 1",
                    "delete from intranet.flyway_schema_history where installed_rank = (select installed_rank from intranet.noted)");
        }
        assertThat(outcome(launch(DATA, port))).startsWith("the database could not be brought up to date").contains("Nothing was started");
        try (var database = Freshly.databaseOnly(DATA)) {
            assertThat(new Ask(database).number("select count(*) from intranet.organisation")).isPositive();
        }
    }

    @Test
    void aPlatformWithoutDemoTellsTheLinkThatSetsItUpAndNoLogins() throws Exception {
        var port = Freshly.port();
        var said = awaitWelcome(launch(DATA.resolve("new"), port, "none"));
        assertThat(said).doesNotContain("password", "@platform.example");
        var link = FIRST_LINK.matcher(said);
        assertThat(link.find()).as(said).isTrue();
        assertThat(link.group(1)).isEqualTo(Integer.toString(port));
        var page = new Guest(new Wire(port)).get(link.group(2));
        assertThat(page.status()).isEqualTo(200);
        assertThat(page.body()).contains("setup:password");
    }

    /** Where the server itself would trip, the application could not say so. */
    @Test
    void whatTheServerWouldTripOverIsASentenceInAContainerToo() {
        for (var wrong : Map.of("INTRANET_NODE", List.of("node 1", "-node", "node-with-a-name-far-too-long"), "INTRANET_HTTP_PORT", List.of("80a", "0", "123456")).entrySet())
            for (var text : wrong.getValue()) {
                var said = new Scripts(Map.of(wrong.getKey(), text, "INTRANET_STATE", DATA.resolve("never").toString())).run("../docker/start.sh");
                assertThat(said.code()).as(text).isEqualTo(1);
                assertThat(said.text()).matches("START REFUSED: " + wrong.getKey() + " must be .*, and not \"" + text + "\"\\.");
            }
        assertThat(DATA.resolve("never")).doesNotExist();
    }

    @Test
    void aTakenPortIsNamedWithOneThatIsFree() throws Exception {
        try (var taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            assertThat(outcome(launch(DATA.resolve("elsewhere"), taken.getLocalPort()))).matches("Port " + taken.getLocalPort()
                    + " is taken by another program; choose another, for instance: mvn -Prun -Dport=\\d+");
        }
    }

    @Test
    void aDiskWithoutRoomIsNamedBeforeAnythingIsWritten() throws Exception {
        var disk = SmallDisk.mount(DATA.resolve("small"), 64);
        org.junit.jupiter.api.Assumptions.assumeTrue(disk.isReal(), "only root may mount a disk to fill");
        try {
            assertThat(outcome(launch(disk.folder().resolve("data"), Freshly.port()))).matches("The disk of .*/small/data is nearly full: 6\\d MB are free, 512 MB are needed\\.");
            assertThat(disk.folder().resolve("data/secrets.properties")).doesNotExist();
        } finally {
            disk.close();
        }
    }

    private static Process launch(Path data, int port) throws IOException {
        return launch(data, port, "platform");
    }

    private static Process launch(Path data, int port, String demo) throws IOException {
        var process = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xmx256m", "-Dslf4j.internal.verbosity=ERROR", "-cp",
                System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")), Run.class.getName(), data.toString(), Freshly.PROGRAMS.toString(), System.getProperty("server.home"),
                Integer.toString(port), Integer.toString(Freshly.port()), demo).redirectErrorStream(true).start();
        STARTED.add(process);
        return process;
    }

    /** What it said until it was ready. */
    private static String awaitWelcome(Process launcher) throws IOException {
        var said = new StringBuilder();
        for (var line = launcher.inputReader().readLine(); line != null; line = launcher.inputReader().readLine()) {
            said.append(line).append('\n');
            if (line.contains("Stop it with Ctrl-C")) return said.toString();
        }
        throw new CannotStart(said.toString());
    }

    /** The one sentence of a launcher that failed, without a trace of its machinery. */
    private static String outcome(Process launcher) throws Exception {
        var said = new String(launcher.getInputStream().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8).lines().filter(line -> !line.isBlank()).toList();
        assertThat(launcher.waitFor()).isEqualTo(1);
        assertThat(said).first().asString().startsWith("Starting;");
        assertThat(said).noneMatch(line -> line.matches("\\s+at .*|.*Exception.*"));
        return said.get(said.size() - 1);
    }

    private static long marked(String program) throws IOException {
        return Long.parseLong(Files.readAllLines(DATA.resolve(program + ".pid")).get(0));
    }

    private static boolean isAlive(long process) {
        return ProcessHandle.of(process).filter(ProcessHandle::isAlive).isPresent();
    }
}
