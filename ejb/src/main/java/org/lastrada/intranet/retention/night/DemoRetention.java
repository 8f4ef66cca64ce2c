package org.lastrada.intranet.retention.night;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import org.lastrada.intranet.demo.DemoData;
import org.lastrada.intranet.demo.DemoPlatform;
import org.lastrada.intranet.retention.Held;
import org.lastrada.intranet.shared.Days;

/** A first look at what stands under each rule, so that the page tells something before the first night. */
@ApplicationScoped
class DemoRetention implements DemoData {

    @Inject Rules rules;
    @Inject Days days;
    @Inject Clock clock;

    /** After everything that can grow old. */
    @Override
    public int order() {
        return 1000;
    }

    @Override
    public void build(DemoPlatform platform) {
        for (var rule : rules.inOrder()) {
            var run = new RuleRun(rule.name(), clock.instant(), 0);
            run.left(Outlook.of(rule, rules.days(rule), Held.NONE, clock.instant(), days.zone()));
            rules.note(run);
        }
    }
}
