package org.lastrada.intranet.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Base64;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SecretsTest {

    @TempDir Path folder;
    private DataFolder data;

    @BeforeEach
    void hold() {
        data = DataFolder.hold(folder);
    }

    @AfterEach
    void letGo() {
        data.close();
    }

    @Test
    void theyAreMadeUpOnceAndReadFromThenOn() {
        var first = Secrets.of(data);
        var second = Secrets.of(data);
        assertThat(second.passwordOf("root")).isEqualTo(first.passwordOf("root")).isNotEqualTo(first.passwordOf("intranet"));
        assertThat(second.application()).isEqualTo(first.application());
    }

    @Test
    void theApplicationsKeyHas32Bytes() {
        assertThat(Base64.getDecoder().decode(Secrets.of(data).application())).hasSize(32);
    }

    @Test
    void onlyTheirOwnerReadsThem() throws IOException {
        Secrets.of(data);
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.resolve("secrets.properties")))).isEqualTo("rw-------");
    }

    @Test
    void aFileThatLostALineIsRefusedAndLeftAsItIs() throws IOException {
        Secrets.of(data);
        var file = folder.resolve("secrets.properties");
        var without = Files.readString(file).replaceAll("(?m)^application=.*\n", "");
        Files.writeString(file, without);
        assertThatThrownBy(() -> Secrets.of(data)).isInstanceOf(CannotStart.class).hasMessageContaining("has lost its line \"application\"");
        assertThat(file).hasContent(without);
    }

    @Test
    void aFileCutInTheMiddleIsRefused() throws IOException {
        Files.writeString(folder.resolve("secrets.properties"), "root=abc\\u12");
        assertThatThrownBy(() -> Secrets.of(data)).isInstanceOf(CannotStart.class).hasMessageContaining("cannot be read");
    }

    @Test
    void theAccountsOfTheDatabaseCarryThem() {
        var secrets = Secrets.of(data);
        assertThat(Accounts.sql(secrets)).contains("'intranet'@'%' IDENTIFIED BY '" + secrets.passwordOf("intranet") + "'")
            .contains("'root'@'localhost' IDENTIFIED BY '" + secrets.passwordOf("root") + "'")
            .contains("GRANT SELECT ON intranet.* TO 'intranet'@'%';").contains("DROP USER IF EXISTS ''@'localhost'");
    }
}
