package org.lastrada.intranet.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DataFolderTest {

    @TempDir Path folder;

    @Test
    void oneRunAtATimeHoldsIt() {
        try (var held = DataFolder.hold(folder.resolve("data"))) {
            assertThatThrownBy(() -> DataFolder.hold(folder.resolve("other/../data"))).isInstanceOf(CannotStart.class)
                .hasMessage("The intranet already runs on the data in " + held.path() + "; stop that run first.");
        }
    }

    @Test
    void onceLetGoItIsHeldAgain() {
        DataFolder.hold(folder).close();
        try (var again = DataFolder.hold(folder)) {
            assertThat(again.path()).isEqualTo(folder.toAbsolutePath());
        }
    }

    @Test
    void aFileInItsPlaceIsRefused() throws IOException {
        var file = Files.writeString(folder.resolve("data"), "not a folder");
        assertThatThrownBy(() -> DataFolder.hold(file)).isInstanceOf(CannotStart.class).hasMessageContaining("cannot be written");
        assertThat(file).hasContent("not a folder");
    }

    @Test
    void whatIsWrittenPrivatelyReplacesWhatWasThereAndLeavesNothingBeside() throws IOException {
        try (var data = DataFolder.hold(folder)) {
            data.writePrivately("accounts.sql", "first");
            data.writePrivately("accounts.sql", "second");
        }
        assertThat(folder.resolve("accounts.sql")).hasContent("second");
        assertThat(folder.resolve("accounts.sql.unfinished")).doesNotExist();
    }
}
