package org.lastrada.intranet.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SurvivorTest {

    @TempDir Path folder;
    private Path mark;
    private Process left;

    @BeforeEach
    void start() throws IOException {
        mark = folder.resolve("database.pid");
        left = new ProcessBuilder("sleep", "300").start();
        Survivor.mark(mark, left.toHandle());
    }

    @AfterEach
    void end() {
        left.destroyForcibly();
    }

    @Test
    void itIsFoundAndEndedAndThatIsTold() {
        var told = Survivor.find("database", mark).orElseThrow().end();
        assertThat(left.isAlive()).isFalse();
        assertThat(told).isEqualTo("An earlier run was killed and left its database behind (process " + left.pid() + "); it was ended, the data is kept.");
    }

    @Test
    void aStrangerWithTheSameNumberIsLeftAlone() throws IOException {
        rewrite(1, Instant.now().minusSeconds(3600).toString());
        assertThat(Survivor.find("database", mark)).isEmpty();
        rewrite(1, left.info().startInstant().orElseThrow().toString());
        rewrite(2, "/usr/bin/another-program");
        assertThat(Survivor.find("database", mark)).isEmpty();
    }

    @Test
    void whatEndedByItselfIsNone() {
        left.destroyForcibly().onExit().join();
        assertThat(Survivor.find("database", mark)).isEmpty();
    }

    @Test
    void withoutAReadableMarkThereIsNone() throws IOException {
        Files.writeString(mark, Long.toString(left.pid()));
        assertThat(Survivor.find("database", mark)).isEmpty();
        Files.writeString(mark, "what?");
        assertThat(Survivor.find("database", mark)).isEmpty();
        Files.delete(mark);
        assertThat(Survivor.find("database", mark)).isEmpty();
        assertThat(left.isAlive()).isTrue();
    }

    @Test
    void whatDoesNotListenIsEndedAllTheSame() throws IOException {
        var deaf = new ProcessBuilder("sh", "-c", "trap '' TERM; echo deaf; while :; do sleep 1; done").start();
        assertThat(deaf.inputReader().readLine()).isEqualTo("deaf");
        Survivor.mark(mark, deaf.toHandle());
        Survivor.find("server", mark).orElseThrow().end(1);
        assertThat(deaf.isAlive()).isFalse();
    }

    private void rewrite(int line, String text) throws IOException {
        var lines = new java.util.ArrayList<>(Files.readAllLines(mark));
        lines.set(line, text);
        Files.write(mark, List.copyOf(lines));
    }
}
