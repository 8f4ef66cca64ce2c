package org.lastrada.intranet.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.SQLException;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A real MariaDB through what may happen to it on a machine. */
class DatabaseTest {

    @TempDir static Path folder;

    @BeforeAll
    static void leaveARow() throws SQLException {
        try (var intranet = Intranet.start(KilledRun.wish(folder)); var connection = intranet.database().connect("root"); var sql = connection.createStatement()) {
            sql.execute("create table intranet.kept (word varchar(20))");
            sql.execute("insert into intranet.kept values ('Kraków')");
        }
    }

    @Test
    void whatAKilledLauncherLeftBehindIsEndedAndTheDataKept() throws Exception {
        var left = KilledRun.startAndKill(folder);
        assertThat(ProcessHandle.of(left)).isPresent();
        assertThat(kept()).isEqualTo("Kraków");
        assertThat(ProcessHandle.of(left).filter(ProcessHandle::isAlive)).isEmpty();
    }

    @Test
    void damagedFilesAreToldInOneSentenceAndHealWithTheirBackup() throws Exception {
        var file = folder.resolve("database/data/ibdata1");
        var backup = Files.readAllBytes(file);
        try (var damage = FileChannel.open(file, StandardOpenOption.WRITE)) {
            damage.write(ByteBuffer.wrap("torn by a falling disk ".repeat(4000).getBytes()));
        }
        assertThatThrownBy(() -> Intranet.start(KilledRun.wish(folder))).isInstanceOf(CannotStart.class)
            .hasMessageContaining("are damaged. Restore them from a backup");
        Files.write(file, backup);
        assertThat(kept()).isEqualTo("Kraków");
    }

    private static String kept() throws SQLException {
        try (var intranet = Intranet.start(KilledRun.wish(folder)); var connection = intranet.database().connect("root");
                var rows = connection.createStatement().executeQuery("select word from intranet.kept")) {
            return rows.next() ? rows.getString(1) : null;
        }
    }
}
