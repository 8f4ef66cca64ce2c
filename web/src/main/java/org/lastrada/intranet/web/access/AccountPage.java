package org.lastrada.intranet.web.access;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.ZoneId;
import java.util.Optional;
import java.util.Set;
import org.lastrada.intranet.access.OwnAccount;
import org.lastrada.intranet.access.session.OwnSessions;
import org.lastrada.intranet.shared.Texts;
import org.lastrada.intranet.shared.Zones;

/** One's own account at a glance, and in which language and time zone one reads. */
@Named("account")
@ViewScoped
public class AccountPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject OwnAccount boundary;
    @Inject OwnSessions sessions;
    @Inject OwnAccountView view;
    private String language;
    private String zone;

    public void load() {
        language = getView().language().getLanguage();
        zone = Optional.ofNullable(getView().zone()).map(ZoneId::getId).orElse(null);
    }

    public String read() {
        boundary.read(Texts.language(language), zone == null ? null : Zones.of(zone));
        return "/account/index.xhtml?faces-redirect=true&done=access.reading-chosen";
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

    public Set<String> getZones() {
        return Zones.ALL;
    }

    /** Null for the platform's. */
    public String getZone() {
        return zone;
    }

    public void setZone(String zone) {
        this.zone = zone;
    }
}
