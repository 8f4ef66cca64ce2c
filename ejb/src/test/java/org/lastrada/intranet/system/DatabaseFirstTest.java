package org.lastrada.intranet.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;

class DatabaseFirstTest {

    @Test
    void whatTheDriverSaidIsToldAndNotThatThePoolIsEmpty() {
        var driver = new SQLException("Socket fail to connect to 127.0.0.1:3999. Connection refused", new IOException("Connection refused"));
        var pool = new SQLException("IJ000453: Unable to get managed connection", new IllegalStateException(driver));
        assertThat(DatabaseFirst.reason(pool)).isEqualTo("Socket fail to connect to 127.0.0.1:3999. Connection refused.");
    }

    @Test
    void aReasonIsOneSentence() {
        assertThat(DatabaseFirst.reason(new SQLException("Access denied."))).isEqualTo("Access denied.");
    }
}
