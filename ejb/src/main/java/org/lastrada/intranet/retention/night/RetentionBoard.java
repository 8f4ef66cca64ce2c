package org.lastrada.intranet.retention.night;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import org.lastrada.intranet.retention.hold.Holds;
import org.lastrada.intranet.rights.Permission;
import org.lastrada.intranet.rights.Requires;
import org.lastrada.intranet.shared.Days;
import org.lastrada.intranet.shared.NotFound;

/** What is kept how long, what went last night, what is next; and saying how long. */
@Stateless
@Requires(Permission.RETENTION_VIEW)
public class RetentionBoard {

    @Inject Rules rules;
    @Inject Holds holds;
    @Inject Days days;
    @Inject Clock clock;

    public List<RuleRow> rules() {
        return rules.rows();
    }

    /** @throws NotFound */
    public RuleRow rule(String name) {
        return rules.rows().stream().filter(row -> row.name().equals(name)).findFirst().orElseThrow(NotFound::new);
    }

    /**
     * From the next night on. What is next is counted anew.
     *
     * @throws org.lastrada.intranet.retention.PeriodOutOfBounds
     * @throws NotFound when there is no such rule
     */
    @Requires(Permission.RETENTION_EDIT)
    public void keepFor(String name, int period) {
        var rule = rules.named(name);
        rule.period().mustAllow(period);
        rules.keepFor(rule, period);
        rules.last(rule).ifPresent(run -> run.left(Outlook.of(rule, period, holds.now(), clock.instant(), days.zone())));
    }
}
