package org.lastrada.intranet.web.membership;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.lastrada.intranet.membership.EditOrganisation;
import org.lastrada.intranet.web.faces.Query;
import org.lastrada.intranet.web.file.PictureForm;

/** The logo of an organisation. */
@Named("organisationLogo")
@ViewScoped
public class LogoPage extends PictureForm {

    private static final long serialVersionUID = 1L;

    @Inject EditOrganisation boundary;
    @Inject Query query;
    private long id;
    private String name;
    private String worn;

    public void load() {
        var organisation = boundary.forEditing(query.id());
        id = organisation.id();
        name = organisation.profile().shortName();
        worn = organisation.logo();
    }

    @Override
    protected String wear(byte[] uploaded) {
        boundary.wearLogo(id, uploaded);
        return done("logo-worn");
    }

    @Override
    public String takeOff() {
        boundary.takeOffLogo(id);
        return done("logo-taken-off");
    }

    private String done(String what) {
        return "/organisations/detail?faces-redirect=true&id=" + id + "&done=membership." + what;
    }

    public long getId() {
        return id;
    }

    public String getName() {
        return name;
    }

    @Override
    public String getWorn() {
        return worn;
    }
}
