package org.lastrada.intranet.web.settings;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.Serializable;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.lastrada.intranet.access.role.Roles;
import org.lastrada.intranet.system.EditSettings;
import org.lastrada.intranet.system.Environment;
import org.lastrada.intranet.web.faces.EditedForm;
import org.lastrada.intranet.web.faces.I18n;
import org.lastrada.intranet.web.faces.Zones;
import org.omnifaces.util.Faces;

/** The platform's names, language, zone, currency, logo, and whom it asks for a second factor. */
@Named
@ViewScoped
public class EditPlatform extends EditedForm {

    private static final long serialVersionUID = 1L;
    private static final String DONE = "/settings/platform?done=settings.%s";

    @Inject EditSettings settings;
    @Inject PlatformFields fields;
    @Inject Environment environment;
    @Inject Roles roles;
    @Inject I18n i18n;
    private String logo;
    private transient Part picture;

    public void load() {
        open();
        logo = settings.forEditing().logo();
    }

    @Override
    protected Text latest() {
        var now = settings.forEditing();
        return new Text(now.version(), fields.of(now));
    }

    @Override
    protected void write(int basedOn, Map<String, Serializable> form) {
        settings.save(basedOn, fields.text(form));
    }

    @Override
    protected String done() {
        return "/settings/platform?faces-redirect=true&done=settings.saved";
    }

    @Override
    protected String words(String label, Serializable value) {
        return fields.words(label, value);
    }

    public void wearLogo() throws IOException {
        settings.wearLogo(getVersion(), picture.getInputStream().readAllBytes());
        Faces.redirect(DONE, "logo-worn");
    }

    public void takeOffLogo() {
        settings.takeOffLogo(getVersion());
        Faces.redirect(DONE, "logo-taken-off");
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
        return Zones.all();
    }

    public List<String> getCurrencies() {
        return Currency.getAvailableCurrencies().stream().map(Currency::getCurrencyCode).sorted().toList();
    }
}
