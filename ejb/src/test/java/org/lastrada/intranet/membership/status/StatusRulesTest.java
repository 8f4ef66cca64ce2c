package org.lastrada.intranet.membership.status;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.lastrada.intranet.shared.EditedMeanwhile;

class StatusRulesTest {

    private final StatusRule grace = rule(1, 4, MembershipStatus.GRACE, 73);
    private final StatusRule current = rule(2, 6, MembershipStatus.CURRENT, 0);
    private final StatusRules rules = new StatusRules() {
        @Override
        public List<StatusRule> all() {
            return List.of(grace, current);
        }
    };

    @Test
    void onlyTheRulesThatAreNamedCountOtherDays() {
        rules.count(List.of(new RuleDays(1, 0, 1, 30, false)));

        assertThat(rules.rows()).extracting(RuleRow::endsDays).containsExactly(30, 0);
        assertThat(rules.rows()).extracting(RuleRow::counts).containsExactly(false, true);
    }

    @Test
    void whatWouldBeIsNotYet() {
        assertThat(rules.counting(List.of(new RuleDays(1, 0, 1, 30, true)))).extracting(StatusRule::endsDays).containsExactly(30, 0);
        assertThat(grace.endsDays()).isEqualTo(73);
    }

    @Test
    void whatSomebodyElseChangedIsNotOverwritten() {
        assertThatThrownBy(() -> rules.count(List.of(new RuleDays(1, 3, 1, 30, true)))).isInstanceOf(EditedMeanwhile.class);
        assertThat(grace.endsDays()).isEqualTo(73);
    }

    @Test
    void aRuleOfOneClassIsForNoOther() {
        var ofMembers = new StatusRule("member", 1, MembershipStatus.NEW, MembershipEvent.JOINED, 0, MembershipEvent.JOINED, 90, true);

        assertThat(ofMembers.isFor("member")).isTrue();
        assertThat(ofMembers.isFor("associate")).isFalse();
        assertThat(grace.isFor("associate")).isTrue();
    }

    private static StatusRule rule(long id, int position, MembershipStatus status, int endsDays) {
        return new StatusRule(null, position, status, MembershipEvent.PERIOD_END, 1, MembershipEvent.PERIOD_END, endsDays, true) {
            @Override
            Long id() {
                return id;
            }
        };
    }
}
