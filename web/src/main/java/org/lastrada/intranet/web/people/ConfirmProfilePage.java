package org.lastrada.intranet.web.people;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.lastrada.intranet.people.confirmation.ConfirmProfile;

/** One's own profile as it stands, to be said right or changed. */
@Named("confirmProfile")
@ViewScoped
public class ConfirmProfilePage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject ConfirmProfile boundary;
    private transient ConfirmProfile.View view;
    private int seen;

    public void load() {
        view = boundary.view();
        seen = view.text().version();
    }

    /** Who is refused, since somebody changed it meanwhile, looks at what it is by then. */
    public String confirm() {
        var looked = seen;
        load();
        boundary.confirm(looked);
        return "/index?faces-redirect=true&done=people.confirmed";
    }

    public ConfirmProfile.View getView() {
        if (view == null) view = boundary.view();
        return view;
    }
}
