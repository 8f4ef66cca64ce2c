package org.lastrada.intranet.web.access;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.lastrada.intranet.access.OwnAccount;

/** Asking to sign in with another address; it counts once the link mailed there was opened. */
@Named("ownAddress")
@ViewScoped
public class AddressPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject OwnAccount account;
    @Inject OwnAccountView view;
    private String address;

    public String ask() {
        account.changeAddress(address);
        return "/account/address.xhtml?faces-redirect=true&done=access.address-asked";
    }

    public String getCurrent() {
        return view.get().login();
    }

    public String getAddress() {
        return address;
    }

    public void setAddress(String address) {
        this.address = address;
    }
}
