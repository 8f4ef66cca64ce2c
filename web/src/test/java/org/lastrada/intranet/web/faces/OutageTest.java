package org.lastrada.intranet.web.faces;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.faces.FacesException;
import jakarta.persistence.PersistenceException;
import java.io.IOException;
import java.sql.SQLException;
import java.sql.SQLIntegrityConstraintViolationException;
import java.sql.SQLNonTransientConnectionException;
import org.junit.jupiter.api.Test;

class OutageTest {

    @Test
    void aLostConnectionIsOneHoweverDeepItIsWrapped() {
        var lost = new SQLNonTransientConnectionException("Socket fail to connect to 127.0.0.1", "08000");
        assertThat(Outage.isBehind(new FacesException(new PersistenceException(new SQLException("no managed connection", lost))))).isTrue();
    }

    @Test
    void aConnectionLostAtTheLastWordOfATransactionIsOne() {
        var thrown = new IllegalStateException("could not commit");
        thrown.addSuppressed(new IllegalStateException("local transaction", new SQLNonTransientConnectionException("Socket error", "08000")));
        assertThat(Outage.isBehind(new FacesException(thrown))).isTrue();
    }

    @Test
    void aFullDiskIsOne() {
        assertThat(Outage.isBehind(new SQLException("The table 'audit_log' is full", "HY000", 1114))).isTrue();
    }

    @Test
    void anUploadThatFindsNoRoomIsOne() {
        assertThat(Outage.isBehind(new IllegalStateException(new IOException("No space left on device")))).isTrue();
        assertThat(Outage.isBehind(new IOException("Connection reset by peer"))).isFalse();
    }

    @Test
    void workThatEndedBecauseTheDatabaseWasStoppedIsOne() {
        assertThat(Outage.isBehind(new SQLException("Query execution was interrupted", "70100", 1317))).isTrue();
    }

    @Test
    void othersThatStoodInTheWayUntilTheEndAreOne() {
        assertThat(Outage.isBehind(new PersistenceException(new SQLException("Deadlock found when trying to get lock", "40001", 1213)))).isTrue();
    }

    @Test
    void aMistakeOfOursIsNone() {
        assertThat(Outage.isBehind(new NullPointerException())).isFalse();
        assertThat(Outage.isBehind(new SQLIntegrityConstraintViolationException("Duplicate entry", "23000", 1062))).isFalse();
        assertThat(Outage.isBehind(new SQLException("not said by the database"))).isFalse();
    }

    @Test
    void causesThatGoRoundInACircleComeToAnEnd() {
        var one = new IllegalStateException("one");
        var other = new IllegalStateException("other", one);
        one.initCause(other);
        assertThat(Outage.isBehind(one)).isFalse();
    }
}
