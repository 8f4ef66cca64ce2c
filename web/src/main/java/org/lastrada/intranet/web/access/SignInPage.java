package org.lastrada.intranet.web.access;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import org.lastrada.intranet.access.SignIn;
import org.lastrada.intranet.rights.Caller;
import org.lastrada.intranet.web.faces.I18n;
import org.lastrada.intranet.web.faces.Visits;
import org.omnifaces.util.Faces;
import org.omnifaces.util.Messages;

/** Address and password; then, where the account has one, the code of the second factor on the same page. */
@Named("signIn")
@ViewScoped
public class SignInPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject SignIn boundary;
    @Inject Caller caller;
    @Inject Visits visits;
    @Inject I18n i18n;
    private String login;
    private transient String password;
    private transient String code;
    private String then;
    private Long factorOf;

    public String withPassword() throws IOException {
        return answer(boundary.withPassword(login, password, visits.current()), "access.sign-in.wrong");
    }

    public String withCode() throws IOException {
        return answer(boundary.withCode(factorOf, code, visits.current()), "access.sign-in.wrong-code");
    }

    /** Who is signed in already has no use for this page. */
    public void skipIfKnown() throws IOException {
        if (caller.isKnown()) go(LocalAddress.orHome(then));
    }

    private String answer(SignIn.Outcome outcome, String wrong) throws IOException {
        if (outcome.sessionId() != null) return enter(outcome.sessionId());
        factorOf = outcome.factorOf() == null ? factorOf : outcome.factorOf();
        if (outcome.wrong()) Messages.add(FacesMessage.SEVERITY_ERROR, null, "{0}", i18n.get(wrong));
        return null;
    }

    private String enter(long sessionId) throws IOException {
        Faces.getRequest().changeSessionId();
        caller.enter(sessionId);
        go(LocalAddress.orHome(then));
        return null;
    }

    /** Not {@code Faces.redirect}: that one encodes the slashes of the path. */
    private static void go(String path) throws IOException {
        Faces.getExternalContext().redirect(path);
    }

    public boolean isCodeAsked() {
        return factorOf != null;
    }

    public String getLogin() {
        return login;
    }

    public void setLogin(String login) {
        this.login = login;
    }

    public String getPassword() {
        return password;
    }

    public void setPassword(String password) {
        this.password = password;
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }

    public String getThen() {
        return then;
    }

    public void setThen(String then) {
        this.then = then;
    }
}
