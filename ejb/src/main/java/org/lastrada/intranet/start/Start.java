package org.lastrada.intranet.start;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.transaction.Status;
import jakarta.transaction.UserTransaction;
import java.time.Duration;
import java.util.Comparator;
import javax.sql.DataSource;
import org.lastrada.intranet.clock.DatabaseTime;
import org.lastrada.intranet.job.Schedule;
import org.lastrada.intranet.system.Environment;
import org.lastrada.intranet.system.FirstData;
import org.lastrada.intranet.system.Schema;

/** Runs once when the application starts, the schema being up to date by then, and when it stops. */
@Singleton
@Startup
@TransactionManagement(TransactionManagementType.BEAN)
public class Start {

    /** A platform of 5,000 people on a busy machine takes longer than anybody should wait for a page. */
    private static final Duration LONGEST = Duration.ofMinutes(20);

    /** Named so that the server takes these connections away after {@link #stop}: tasks that end without them try again for a minute. */
    @Resource(lookup = "java:/jdbc/intranet-jobs") DataSource jobs;
    @Resource UserTransaction transaction;
    @Inject Environment environment;
    @Inject @Any Instance<FirstData> firstData;
    @Inject Schema schema;
    @Inject DatabaseTime time;
    @Inject Schedule schedule;

    @PostConstruct
    void start() {
        environment.baseUrl();
        time.start();
        Turn.take(jobs, this::layDown);
        schedule.start(environment.node());
    }

    /** All of it is there for the next node before it is that one's turn. */
    private void layDown() throws Exception {
        transaction.setTransactionTimeout((int) LONGEST.toSeconds());
        transaction.begin();
        try {
            schema.note();
            firstData.stream().sorted(Comparator.comparingInt(FirstData::order)).forEach(FirstData::layDown);
            transaction.commit();
        } finally {
            if (transaction.getStatus() != Status.STATUS_NO_TRANSACTION) transaction.rollback();
            transaction.setTransactionTimeout(0);
        }
    }

    @PreDestroy
    void stop() {
        schedule.stop();
        time.stop();
    }
}
