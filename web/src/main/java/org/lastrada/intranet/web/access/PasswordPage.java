package org.lastrada.intranet.web.access;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.lastrada.intranet.access.OwnAccount;

/** Choosing another password while signed in. */
@Named("ownPassword")
@ViewScoped
public class PasswordPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject OwnAccount account;
    private transient String password;

    public String change() {
        account.changePassword(password);
        return "/account/password.xhtml?faces-redirect=true&done=access.password-changed";
    }

    public String getPassword() {
        return password;
    }

    public void setPassword(String password) {
        this.password = password;
    }
}
