package org.lastrada.intranet.web.access;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.lastrada.intranet.access.OwnAccount;
import org.lastrada.intranet.access.factor.QrCode;

/** Adding, replacing and removing the second factor; recovery codes are shown in the answer that makes them and never again. */
@Named("secondFactor")
@ViewScoped
public class SecondFactorPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject OwnAccount account;
    @Inject OwnAccountView view;
    private String secret;
    private transient QrCode picture;
    private transient List<String> codes;
    private String code;

    public void begin() {
        var enrolment = account.beginSecondFactor();
        secret = enrolment.base32();
        picture = enrolment.picture();
    }

    public void confirm() {
        codes = account.addSecondFactor(secret, code);
        view.forget();
        secret = null;
        code = null;
    }

    public void renewCodes() {
        codes = account.renewRecoveryCodes();
        view.forget();
    }

    public String remove() {
        account.removeSecondFactor();
        return "/account/second-factor.xhtml?faces-redirect=true&done=access.second-factor-removed";
    }

    public OwnAccount.View getView() {
        return view.get();
    }

    /** In groups of four, for typing by hand; null while nothing is being added. */
    public String getSecret() {
        return secret == null ? null : secret.replaceAll("(.{4})(?=.)", "$1 ");
    }

    public QrCode getPicture() {
        if (picture == null && secret != null) picture = account.pictureOf(secret);
        return picture;
    }

    public List<String> getCodes() {
        return codes;
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }
}
