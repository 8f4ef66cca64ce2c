package org.lastrada.intranet.web.settings;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.lastrada.intranet.membership.EditStatusRules;
import org.lastrada.intranet.membership.StatusShift;
import org.lastrada.intranet.membership.kind.ClassRow;
import org.lastrada.intranet.membership.kind.EditClasses;
import org.omnifaces.util.Faces;

/** The classes of organisations, and the days that the status rules count with. */
@Named
@ViewScoped
public class EditClassList implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final String DONE = "/settings/classes?done=settings.%s";

    @Inject EditClasses classes;
    @Inject EditStatusRules rules;
    private List<RuleForm> days;
    private transient List<ClassRow> rows;
    private transient List<StatusShift> shifts;

    public void load() {
        days = rules.rules().stream().map(RuleForm::new).toList();
    }

    public void preview() {
        shifts = rules.preview(days.stream().map(RuleForm::days).toList());
    }

    public void save() {
        rules.save(days.stream().map(RuleForm::days).toList());
        Faces.redirect(DONE, "rules-saved");
    }

    public void moveUp(String code) {
        classes.moveUp(code);
        Faces.redirect(DONE, "moved");
    }

    public void retire(String code) {
        classes.retire(code);
        Faces.redirect(DONE, "retired");
    }

    public void bringBack(String code) {
        classes.bringBack(code);
        Faces.redirect(DONE, "brought-back");
    }

    public List<ClassRow> getRows() {
        if (rows == null) rows = classes.classes();
        return rows;
    }

    public List<RuleForm> getDays() {
        return days;
    }

    /** Null until the button was pressed. */
    public List<StatusShift> getShifts() {
        return shifts;
    }
}
