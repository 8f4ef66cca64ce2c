package org.lastrada.intranet.web.membership;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.Set;
import org.lastrada.intranet.membership.EditOrganisation;

/** An organisation that is not yet in the register; it joins later, on its membership page. */
@Named
@ViewScoped
public class NewOrganisation implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject EditOrganisation boundary;
    @Inject OrganisationFields fields;
    private String classCode;
    private final LinkedHashMap<String, Serializable> form = new LinkedHashMap<>();

    public String save() {
        var id = boundary.create(classCode, fields.profile(form));
        return "/organisations/membership?faces-redirect=true&id=" + id + "&done=membership.created";
    }

    public String getClassCode() {
        return classCode;
    }

    public void setClassCode(String classCode) {
        this.classCode = classCode;
    }

    public LinkedHashMap<String, Serializable> getForm() {
        return form;
    }

    /** It has no words yet. */
    public Set<String> getCarried() {
        return Set.of();
    }
}
