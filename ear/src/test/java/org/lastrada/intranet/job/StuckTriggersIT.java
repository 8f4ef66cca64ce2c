package org.lastrada.intranet.job;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.util.Set;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.lastrada.intranet.audit.Rows;

@ExtendWith(ArquillianExtension.class)
class StuckTriggersIT {

    /** It runs at night. */
    private static final String TASK = "sweep-files";

    @Inject StuckTriggers stuck;
    @Inject Schedule schedule;
    @Inject Rows rows;

    @AfterEach
    void giveItBack() {
        rows.change("delete from JOBS_FIRED_TRIGGERS where ENTRY_ID = 'taken'");
        rows.change("update JOBS_TRIGGERS set TRIGGER_STATE = 'WAITING' where TRIGGER_NAME = ?", TASK);
    }

    /** Given to another, it would run twice: Quartz takes tasks up to half a minute before their time. */
    @Test
    @Tag("F24")
    void aTaskThatANodeHasTakenAndNotBegunIsGivenToNobodyElse() {
        rows.change("update JOBS_TRIGGERS set TRIGGER_STATE = 'ACQUIRED' where TRIGGER_NAME = ?", TASK);
        rows.change("insert into JOBS_FIRED_TRIGGERS (SCHED_NAME, ENTRY_ID, TRIGGER_NAME, TRIGGER_GROUP, INSTANCE_NAME, FIRED_TIME, SCHED_TIME, PRIORITY, STATE)"
                + " values ('intranet', 'taken', ?, 'DEFAULT', ?, unix_timestamp() * 1000, unix_timestamp() * 1000, 5, 'ACQUIRED')", TASK, schedule.instance());
        stuck.free(schedule.instance(), Set.of());
        assertThat(rows.text("select TRIGGER_STATE from JOBS_TRIGGERS where TRIGGER_NAME = ?", TASK)).isEqualTo("ACQUIRED");
    }
}
