package org.lastrada.intranet.web.settings;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.lastrada.intranet.access.role.Roles;
import org.lastrada.intranet.membership.kind.ClassRow;
import org.lastrada.intranet.membership.kind.EditClasses;
import org.lastrada.intranet.web.faces.I18n;
import org.omnifaces.util.Faces;

/** The classes of organisations, and adding one. */
@Named
@ViewScoped
public class EditClassList implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final String DONE = "/settings/classes?done=settings.%s";

    @Inject EditClasses classes;
    @Inject Roles roles;
    @Inject I18n i18n;
    private final Map<String, String> labels = new HashMap<>();
    private boolean listed = true;
    private String staffRole;
    private transient List<ClassRow> rows;

    public void add() {
        classes.add(labels, listed, staffRole);
        Faces.redirect(DONE, "class-added");
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

    /** Label to code. */
    public Map<String, Object> getStaffRoles() {
        var offered = new LinkedHashMap<String, Object>();
        var codes = classes.staffRoles();
        roles.in(i18n.locale()).stream().filter(role -> codes.contains(role.code())).forEach(role -> offered.put(role.label(), role.code()));
        return offered;
    }

    public Map<String, String> getLabels() {
        return labels;
    }

    public boolean isListed() {
        return listed;
    }

    public void setListed(boolean listed) {
        this.listed = listed;
    }

    public String getStaffRole() {
        return staffRole;
    }

    public void setStaffRole(String staffRole) {
        this.staffRole = staffRole;
    }
}
