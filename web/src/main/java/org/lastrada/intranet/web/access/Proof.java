package org.lastrada.intranet.web.access;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.lastrada.intranet.access.OwnAccount;
import org.lastrada.intranet.web.faces.I18n;
import org.lastrada.intranet.web.faces.Visits;
import org.omnifaces.util.Messages;

/** The password once more, before a sensitive change; holds for ten minutes. */
@Named("proof")
@ViewScoped
public class Proof implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject OwnAccount account;
    @Inject OwnAccountView view;
    @Inject Visits visits;
    @Inject I18n i18n;
    private transient String password;

    public void give() {
        var right = account.proveIt(password, visits.current());
        view.forget();
        if (!right) Messages.add(FacesMessage.SEVERITY_ERROR, null, "{0}", i18n.get("access.proof.wrong"));
    }

    public boolean isGiven() {
        return view.get().proved();
    }

    public String getPassword() {
        return password;
    }

    public void setPassword(String password) {
        this.password = password;
    }
}
