package org.lastrada.intranet.start;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Comparator;
import org.lastrada.intranet.job.Schedule;
import org.lastrada.intranet.system.Environment;
import org.lastrada.intranet.system.FirstData;
import org.lastrada.intranet.system.Schema;

/** Runs once when the application starts; the schema is up to date by then. */
@Singleton
@Startup
public class Start {

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
}
