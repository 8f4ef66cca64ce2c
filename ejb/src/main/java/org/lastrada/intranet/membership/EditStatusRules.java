package org.lastrada.intranet.membership;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.lastrada.intranet.rights.Permission;
import org.lastrada.intranet.rights.Requires;
import org.lastrada.intranet.shared.EditedMeanwhile;

/** The days that the status rules count with. Nobody changes them blind: the same answer shows whom it would move. */
@Stateless
@Requires(Permission.CLASS_EDIT)
public class EditStatusRules {

    @Inject Organisations organisations;
    @Inject Settling settling;

    /** In order; the first that matches wins. */
    public List<RuleRow> rules() {
        return organisations.rules().stream().map(RuleRow::of).toList();
    }

    /** The organisations whose status, or whether they count, would be another one today. Nothing is changed. */
    public List<StatusShift> preview(List<RuleDays> wanted) {
        var now = organisations.rules();
        return Shifts.between(organisations.everyOne(), now, counting(now, wanted), settling.today());
    }

    private static List<StatusRule> counting(List<StatusRule> rules, List<RuleDays> wanted) {
        var byId = byId(wanted);
        return rules.stream().map(rule -> byId.containsKey(rule.id()) ? rule.counting(byId.get(rule.id())) : rule).toList();
    }

    /** Every organisation gets its new status in the same transaction. @throws EditedMeanwhile */
    public void save(List<RuleDays> wanted) {
        var byId = byId(wanted);
        for (var rule : organisations.rules()) {
            var days = byId.get(rule.id());
            if (days == null) continue;
            if (rule.version() != days.version()) throw new EditedMeanwhile();
            rule.count(days);
        }
        settling.settleAll();
    }

    private static Map<Long, RuleDays> byId(List<RuleDays> wanted) {
        return wanted.stream().collect(Collectors.toMap(RuleDays::id, Function.identity()));
    }
}
