package org.lastrada.intranet.web.membership;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Map;
import java.util.Set;
import org.lastrada.intranet.membership.EditOrganisation;
import org.lastrada.intranet.web.faces.EditedForm;
import org.lastrada.intranet.web.faces.Query;

/** Writing about an organisation. */
@Named("editOrganisation")
@ViewScoped
public class EditOrganisationPage extends EditedForm {

    private static final long serialVersionUID = 1L;

    @Inject EditOrganisation boundary;
    @Inject OrganisationFields fields;
    @Inject Query query;
    private long id;
    private String name;
    /** Which words it has, whatever is ticked in the form: each can be chosen again, even when it was retired meanwhile. */
    private Set<String> carried = Set.of();

    public void load() {
        id = query.id();
        open();
        name = (String) getForm().get("membership.name");
    }

    @Override
    protected Text latest() {
        var detail = boundary.forEditing(id);
        var text = fields.of(detail.profile());
        carried = OrganisationFields.words(text);
        return new Text(detail.version(), text);
    }

    @Override
    protected void write(int basedOn, Map<String, Serializable> form) {
        boundary.describe(id, basedOn, fields.profile(form));
    }

    @Override
    protected String done() {
        return "/organisations/detail?faces-redirect=true&id=" + id + "&done=membership.saved";
    }

    @Override
    protected String words(String label, Serializable value) {
        return fields.words(label, value);
    }

    public long getId() {
        return id;
    }

    public String getName() {
        return name;
    }

    public Set<String> getCarried() {
        return carried;
    }
}
