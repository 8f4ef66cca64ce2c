package org.lastrada.intranet.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Lines as MariaDB 11.4 writes them. */
class DatabaseLogTest {

    @ParameterizedTest
    @ValueSource(strings = {
        "[ERROR] mariadbd: Disk full (/srv/.data/database/tmp/#sql-temptable-1); waiting for someone to free some space... (errno: 28 \"No space left on device\")",
        "[ERROR] InnoDB: Error number 28 means 'No space left on device'",
        "[ERROR] InnoDB: preallocating 98304 bytes for file ./intranet/import.ibd failed with error 28",
        "[ERROR] mariadbd: Error writing file 'aria_log_control' (Errcode: 28 \"No space left on device\")"})
    void aFullDisk(String line) {
        assertThat(why(line)).isEqualTo("The disk of /srv/.data is full; the database stopped. The data is kept; free some space and start again.");
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "[ERROR] InnoDB: Unable to lock ./ibdata1 error: 11",
        "[ERROR] mariadbd: Can't lock aria aria_log_control for exclusive use, error: 11. Will retry for 30 seconds"})
    void anotherDatabaseOnTheSameFiles(String line) {
        assertThat(why(line)).isEqualTo("Another database already runs on the data in /srv/.data; stop it first.");
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "[ERROR] InnoDB: The innodb_system data file 'ibdata1' must be writable",
        "[ERROR] mariadbd: File './aria_log_control' not found (Errcode: 13 \"Permission denied\")",
        "[ERROR] InnoDB: Operating system error number 13 in a file operation. OS error: 13"})
    void filesOfSomebodyElse(String line) {
        assertThat(why(line)).contains("may not read or write its files in /srv/.data/database/data; give them back");
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "[ERROR] InnoDB: Header page consists of zero bytes in datafile: ./ibdata1; the file is corrupt",
        "[ERROR] InnoDB: Missing FILE_CHECKPOINT(47391) at 47391",
        "[ERROR] InnoDB: Page [page id: space=0, page number=5] checksum mismatch"})
    void damagedFiles(String line) {
        assertThat(why(line)).contains("are damaged. Restore them from a backup; /srv/.data/database.log says");
    }

    @Test
    void whatNobodyKnowsIsLookedUpInTheLog() {
        assertThat(why("[Note] mariadbd: Shutdown complete")).isEqualTo("The database stopped; it says why in /srv/.data/database.log.");
    }

    private static String why(String line) {
        return new DatabaseLog("2026-03-14 9:00:00 0 [Note] Starting MariaDB 11.4.5\n2026-03-14 9:00:01 0 " + line + "\n", Path.of("/srv/.data")).why();
    }
}
