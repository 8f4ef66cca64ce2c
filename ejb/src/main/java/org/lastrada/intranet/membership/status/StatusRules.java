package org.lastrada.intranet.membership.status;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.lastrada.intranet.shared.EditedMeanwhile;

@ApplicationScoped
public class StatusRules {

    @PersistenceContext EntityManager database;

    /** In order; the first that matches wins. */
    public List<StatusRule> all() {
        return database.createQuery("select r from StatusRule r order by r.position", StatusRule.class).getResultList();
    }

    public List<RuleRow> rows() {
        return all().stream().map(RuleRow::of).toList();
    }

    /** What they would be; nothing is changed. */
    public List<StatusRule> counting(List<RuleDays> wanted) {
        var byId = byId(wanted);
        return all().stream().map(rule -> byId.containsKey(rule.id()) ? rule.counting(byId.get(rule.id())) : rule).toList();
    }

    /** @throws EditedMeanwhile when somebody changed one of them since; nothing is changed then */
    public void count(List<RuleDays> wanted) {
        var byId = byId(wanted);
        for (var rule : all()) {
            var days = byId.get(rule.id());
            if (days == null) continue;
            if (rule.version() != days.version()) throw new EditedMeanwhile();
            rule.count(days);
        }
    }

    private static Map<Long, RuleDays> byId(List<RuleDays> wanted) {
        return wanted.stream().collect(Collectors.toMap(RuleDays::id, Function.identity()));
    }
}
