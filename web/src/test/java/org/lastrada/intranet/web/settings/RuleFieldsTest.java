package org.lastrada.intranet.web.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.lastrada.intranet.membership.status.MembershipEvent;
import org.lastrada.intranet.membership.status.MembershipStatus;
import org.lastrada.intranet.membership.status.RuleDays;
import org.lastrada.intranet.membership.status.RuleRow;

class RuleFieldsTest {

    private static final List<RuleRow> RULES = List.of(
            new RuleRow(1, 2, null, MembershipStatus.GRACE, MembershipEvent.PERIOD_END, 1, MembershipEvent.PERIOD_END, 73, true),
            new RuleRow(11, 5, null, MembershipStatus.EXPIRED, MembershipEvent.PERIOD_END, 74, null, 0, false));

    @Test
    void whatIsTypedComesBackAsTheDaysOfItsRule() {
        var fields = RuleFields.of(RULES);
        fields.put("11/settings.rule.from", 31);
        fields.put("11/settings.rule.counts", true);

        assertThat(RuleFields.days(RULES, fields)).containsExactly(new RuleDays(1, 2, 1, 73, true), new RuleDays(11, 5, 31, 0, true));
    }

    @Test
    void aRuleIsKnownByItsWholeNumber() {
        assertThat(RuleFields.rule(RULES, "11/settings.rule.from").status()).isEqualTo(MembershipStatus.EXPIRED);
        assertThat(RuleFields.rule(RULES, "1/settings.rule.until").status()).isEqualTo(MembershipStatus.GRACE);
        assertThat(RuleFields.field("11/settings.rule.from")).isEqualTo("settings.rule.from");
    }

    @Test
    void theVersionGrowsWhicheverRuleIsChanged() {
        assertThat(RuleFields.version(RULES)).isEqualTo(7);
    }
}
