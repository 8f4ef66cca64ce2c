package org.lastrada.intranet.membership;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import org.lastrada.intranet.membership.status.RuleDays;
import org.lastrada.intranet.membership.status.RuleRow;
import org.lastrada.intranet.membership.status.StatusRules;
import org.lastrada.intranet.rights.Permission;
import org.lastrada.intranet.rights.Requires;
import org.lastrada.intranet.shared.Days;
import org.lastrada.intranet.shared.EditedMeanwhile;

/** The days that the status rules count with. Nobody changes them blind: the same answer shows whom it would move. */
@Stateless
@Requires(Permission.CLASS_EDIT)
public class EditStatusRules {

    @Inject Organisations organisations;
    @Inject StatusRules rules;
    @Inject Settling settling;
    @Inject Days days;

    /** In order; the first that matches wins. */
    public List<RuleRow> rules() {
        return rules.rows();
    }

    /** The organisations whose status, or whether they count, would be another one today. Nothing is changed. */
    public List<StatusShift> preview(List<RuleDays> wanted) {
        return Shifts.between(organisations.everyOne(), rules.all(), rules.counting(wanted), days.today());
    }

    /** Every organisation gets its new status in the same transaction. @throws EditedMeanwhile */
    public void save(List<RuleDays> wanted) {
        rules.count(wanted);
        settling.settleAll();
    }
}
