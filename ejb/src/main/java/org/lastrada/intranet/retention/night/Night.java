package org.lastrada.intranet.retention.night;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import org.lastrada.intranet.audit.AuditTrail;
import org.lastrada.intranet.retention.Rule;
import org.lastrada.intranet.retention.hold.Holds;
import org.lastrada.intranet.rights.Permission;
import org.lastrada.intranet.rights.Requires;
import org.lastrada.intranet.shared.Days;

/** Lets go what has been kept long enough, rule by rule and piece by piece: each piece is a transaction of its own. */
@Stateless
@Requires(Permission.RETENTION_RUN)
public class Night {

    /** @param more whether there may be more to go */
    public record Piece(int gone, boolean more) { }

    @Inject Rules rules;
    @Inject Holds holds;
    @Inject AuditTrail audit;
    @Inject Days days;
    @Inject Clock clock;

    public List<String> rules() {
        return rules.inOrder().stream().map(Rule::name).toList();
    }

    public Piece piece(String name) {
        var rule = rules.named(name);
        var gone = rule.drop(clock.instant().minus(rules.days(rule), ChronoUnit.DAYS), holds.now(), rule.piece());
        return new Piece(gone, gone >= rule.piece());
    }

    public void wentWell(String name, int gone) {
        var rule = rules.named(name);
        var run = new RuleRun(name, clock.instant(), gone);
        run.left(Outlook.of(rule, rules.days(rule), holds.now(), clock.instant(), days.zone()));
        noted(run, name, gone);
    }

    public void failed(String name, int gone, String because) {
        var run = new RuleRun(name, clock.instant(), gone);
        run.failed(because);
        noted(run, name, gone);
    }

    private void noted(RuleRun run, String name, int gone) {
        rules.note(run);
        if (gone > 0) audit.record("retention.dropped", "retention", name, null, Map.of("rows", gone));
    }
}
