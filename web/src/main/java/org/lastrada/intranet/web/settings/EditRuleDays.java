package org.lastrada.intranet.web.settings;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.lastrada.intranet.membership.EditStatusRules;
import org.lastrada.intranet.membership.StatusShift;
import org.lastrada.intranet.membership.status.RuleRow;
import org.lastrada.intranet.shared.EditedMeanwhile;
import org.lastrada.intranet.web.faces.EditedForm;
import org.lastrada.intranet.web.faces.I18n;

/** The days that the status rules count with, and whom other days would move. */
@Named
@ViewScoped
public class EditRuleDays extends EditedForm {

    private static final long serialVersionUID = 1L;

    @Inject EditStatusRules boundary;
    @Inject I18n i18n;
    private transient List<RuleRow> rules;
    private transient List<StatusShift> shifts;

    public void load() {
        open();
    }

    @Override
    protected Text latest() {
        rules = boundary.rules();
        return new Text(RuleFields.version(rules), RuleFields.of(rules));
    }

    @Override
    protected void write(int basedOn, Map<String, Serializable> form) {
        var now = boundary.rules();
        if (RuleFields.version(now) != basedOn) throw new EditedMeanwhile();
        boundary.save(RuleFields.days(now, form));
    }

    @Override
    protected String done() {
        return "/settings/classes?faces-redirect=true&done=settings.rules-saved";
    }

    @Override
    protected String words(String label, Serializable value) {
        return value instanceof Boolean counts ? i18n.get(counts ? "shell.yes" : "shell.no") : Objects.toString(value, "");
    }

    /** The status says which rule it is. */
    @Override
    public String title(String label) {
        return i18n.get("membership.status." + RuleFields.rule(getRules(), label).status()) + ": " + super.title(RuleFields.field(label));
    }

    public void preview() {
        shifts = boundary.preview(RuleFields.days(getRules(), getForm()));
    }

    public List<RuleRow> getRules() {
        if (rules == null) rules = boundary.rules();
        return rules;
    }

    /** Null until the button was pressed. */
    public List<StatusShift> getShifts() {
        return shifts;
    }
}
