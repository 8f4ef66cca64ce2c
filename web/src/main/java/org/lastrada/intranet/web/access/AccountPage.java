package org.lastrada.intranet.web.access;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.lastrada.intranet.access.OwnAccount;
import org.lastrada.intranet.access.session.OwnSessions;
import org.lastrada.intranet.shared.Texts;

/** One's own account at a glance, and the language of the interface. */
@Named("account")
@ViewScoped
public class AccountPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject OwnAccount boundary;
    @Inject OwnSessions sessions;
    @Inject OwnAccountView view;
    private String language;

    public void load() {
        language = getView().language().getLanguage();
    }

    public String speak() {
        boundary.speak(Texts.language(language));
        return "/account/index.xhtml?faces-redirect=true&done=access.language-chosen";
    }

    public OwnAccount.View getView() {
        return view.get();
    }

    public int getSessions() {
        return sessions.list().size();
    }

    public String getLanguage() {
        return language;
    }

    public void setLanguage(String language) {
        this.language = language;
    }
}
