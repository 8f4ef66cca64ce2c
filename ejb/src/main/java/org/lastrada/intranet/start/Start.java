package org.lastrada.intranet.start;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Comparator;
import javax.sql.DataSource;
import org.lastrada.intranet.job.Schedule;
import org.lastrada.intranet.system.Environment;
import org.lastrada.intranet.system.FirstData;
import org.lastrada.intranet.system.Schema;

/** Runs once when the application starts, the schema being up to date by then, and when it stops. */
@Singleton
@Startup
public class Start {

    /** Named so that the server takes these connections away after {@link #stop}: tasks that end without them try again for a minute. */
    @Resource(lookup = "java:/jdbc/intranet-jobs") DataSource jobs;
    @Inject Environment environment;
    @Inject @Any Instance<FirstData> firstData;
    @Inject Schema schema;
    @Inject Schedule schedule;

    @PostConstruct
    void start() {
        environment.baseUrl();
        schema.note();
        firstData.stream().sorted(Comparator.comparingInt(FirstData::order)).forEach(FirstData::layDown);
        schedule.start(environment.node());
    }

    @PreDestroy
    void stop() {
        schedule.stop();
    }
}
