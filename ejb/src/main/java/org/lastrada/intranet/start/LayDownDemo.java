package org.lastrada.intranet.start;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Locale;
import org.lastrada.intranet.demo.DemoData;
import org.lastrada.intranet.demo.DemoPlatform;
import org.lastrada.intranet.demo.Size;
import org.lastrada.intranet.rights.Caller;
import org.lastrada.intranet.system.Environment;
import org.lastrada.intranet.system.FirstData;
import org.lastrada.intranet.system.SetUp;

/** With {@code INTRANET_DEMO} set, an empty database becomes a platform to look at; one that was set up is never touched. */
@ApplicationScoped
class LayDownDemo implements FirstData {

    @Inject @Any Instance<DemoData> shares;
    @Inject SetUp setUp;
    @Inject Environment environment;
    @Inject Caller caller;
    @Inject Clock clock;

    @Override
    public int order() {
        return 50;
    }

    @Override
    public void layDown() {
        if ("none".equals(environment.demo()) || setUp.isDone()) return;
        var platform = DemoPlatform.of(LocalDate.ofInstant(clock.instant(), clock.getZone()), Size.valueOf(environment.demo().toUpperCase(Locale.ROOT)));
        caller.asService("demo", () -> {
            setUp.asDemo();
            shares.stream().sorted(Comparator.comparingInt(DemoData::order)).forEach(share -> share.build(platform));
            return null;
        });
    }
}
