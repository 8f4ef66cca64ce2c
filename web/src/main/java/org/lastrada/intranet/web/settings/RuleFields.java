package org.lastrada.intranet.web.settings;

import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.lastrada.intranet.membership.status.RuleDays;
import org.lastrada.intranet.membership.status.RuleRow;

/** The days of all status rules as fields of one form: {@code settings.rule.from} after the number of the rule. */
final class RuleFields {

    private static final String FROM = "/settings.rule.from";
    private static final String UNTIL = "/settings.rule.until";
    private static final String COUNTS = "/settings.rule.counts";

    private RuleFields() { }

    /** Versions only grow, so that their sum is the same only if nobody changed any of them. */
    static int version(List<RuleRow> rules) {
        return rules.stream().mapToInt(RuleRow::version).sum();
    }

    static LinkedHashMap<String, Serializable> of(List<RuleRow> rules) {
        var fields = new LinkedHashMap<String, Serializable>();
        for (var rule : rules) {
            fields.put(rule.id() + FROM, rule.startsDays());
            fields.put(rule.id() + UNTIL, rule.endsDays());
            fields.put(rule.id() + COUNTS, rule.counts());
        }
        return fields;
    }

    static List<RuleDays> days(List<RuleRow> rules, Map<String, Serializable> fields) {
        return rules.stream().map(rule -> new RuleDays(rule.id(), rule.version(), (Integer) fields.get(rule.id() + FROM), (Integer) fields.get(rule.id() + UNTIL),
                Boolean.TRUE.equals(fields.get(rule.id() + COUNTS)))).toList();
    }

    static RuleRow rule(List<RuleRow> rules, String label) {
        return rules.stream().filter(rule -> label.startsWith(rule.id() + "/")).findFirst().orElseThrow();
    }

    static String field(String label) {
        return label.substring(label.indexOf('/') + 1);
    }
}
