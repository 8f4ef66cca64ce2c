package org.lastrada.intranet.web.settings;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.lastrada.intranet.access.role.EditRoles;
import org.lastrada.intranet.access.role.RoleWords;
import org.lastrada.intranet.shared.EditedMeanwhile;
import org.lastrada.intranet.web.faces.EditedForm;

/** The names of all roles on one page. */
@Named
@ViewScoped
public class EditRoleNames extends EditedForm {

    private static final long serialVersionUID = 1L;

    @Inject EditRoles roles;
    private List<String> codes;

    public void load() {
        open();
        codes = roles.words().stream().map(RoleWords::code).toList();
    }

    /** Versions only grow, so that their sum is the same only if nobody changed any of them. */
    @Override
    protected Text latest() {
        var fields = new LinkedHashMap<String, Serializable>();
        var all = roles.words();
        all.forEach(role -> fields.putAll(LabelFields.of(role.code() + "/", role.labels())));
        return new Text(version(all), fields);
    }

    private static int version(List<RoleWords> all) {
        return all.stream().mapToInt(RoleWords::version).sum();
    }

    @Override
    protected void write(int basedOn, Map<String, Serializable> form) {
        var now = roles.words();
        if (version(now) != basedOn) throw new EditedMeanwhile();
        roles.save(now.stream().map(role -> new RoleWords(role.code(), role.version(), LabelFields.labels(role.code() + "/", form))).toList());
    }

    @Override
    protected String done() {
        return "/settings/roles?faces-redirect=true&done=settings.roles-saved";
    }

    @Override
    protected String words(String label, Serializable value) {
        return Objects.toString(value, "");
    }

    /** The name that the role has in the language of the field says which one it is. */
    @Override
    public String title(String label) {
        return super.title(label.substring(label.indexOf('/') + 1)) + ": " + label.substring(0, label.indexOf('/'));
    }

    public List<String> getCodes() {
        return codes;
    }
}
