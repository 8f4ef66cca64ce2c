package org.lastrada.intranet.web.settings;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.Serializable;
import java.time.ZoneId;
import java.util.Currency;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.lastrada.intranet.access.Roles;
import org.lastrada.intranet.system.EditSettings;
import org.lastrada.intranet.system.Environment;
import org.lastrada.intranet.system.SettingsText;
import org.lastrada.intranet.web.faces.I18n;
import org.omnifaces.util.Faces;

/** The platform's names, language, zone, currency, logo, and whom it asks for a second factor. */
@Named
@ViewScoped
public class EditPlatform implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final String DONE = "/settings/platform?done=settings.%s";

    @Inject EditSettings settings;
    @Inject Environment environment;
    @Inject Roles roles;
    @Inject I18n i18n;
    private PlatformForm form;
    private int version;
    private String logo;
    private transient Part picture;

    public void load() {
        var now = settings.forEditing();
        form = new PlatformForm(now);
        version = now.version();
        logo = now.logo();
    }

    public void save() {
        settings.save(version, form.text());
        Faces.redirect(DONE, "saved");
    }

    public void wearLogo() throws IOException {
        settings.wearLogo(version, picture.getInputStream().readAllBytes());
        Faces.redirect(DONE, "logo-worn");
    }

    public void takeOffLogo() {
        settings.takeOffLogo(version);
        Faces.redirect(DONE, "logo-taken-off");
    }

    public PlatformForm getForm() {
        return form;
    }

    public String getLogo() {
        return logo;
    }

    public Part getPicture() {
        return picture;
    }

    public void setPicture(Part picture) {
        this.picture = picture;
    }

    public String getBaseUrl() {
        return environment.baseUrl().toString();
    }

    public List<Roles.Option> getRoles() {
        return roles.in(i18n.locale());
    }

    public Set<String> getZones() {
        var zones = new TreeSet<>(ZoneId.getAvailableZoneIds());
        zones.removeIf(zone -> !zone.matches("(Africa|America|Asia|Atlantic|Australia|Europe|Indian|Pacific)/.+|UTC"));
        return zones;
    }

    public List<String> getCurrencies() {
        return Currency.getAvailableCurrencies().stream().map(Currency::getCurrencyCode).sorted().toList();
    }
}
