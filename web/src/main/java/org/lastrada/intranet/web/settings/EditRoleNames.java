package org.lastrada.intranet.web.settings;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.lastrada.intranet.access.EditRoles;
import org.omnifaces.util.Faces;

/** The names of all roles on one page. */
@Named
@ViewScoped
public class EditRoleNames implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject EditRoles roles;
    private List<RoleForm> forms;

    public void load() {
        forms = roles.words().stream().map(RoleForm::new).toList();
    }

    public void save() {
        roles.save(forms.stream().map(RoleForm::words).toList());
        Faces.redirect("/settings/roles?done=settings.roles-saved");
    }

    public List<RoleForm> getForms() {
        return forms;
    }
}
