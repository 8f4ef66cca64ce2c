package org.lastrada.intranet.web.settings;

import java.io.Serializable;
import java.time.ZoneId;
import java.util.Currency;
import java.util.Set;
import org.lastrada.intranet.shared.Texts;
import org.lastrada.intranet.system.Settings;
import org.lastrada.intranet.system.SettingsText;

/** What is typed on the page of the platform's settings. */
public class PlatformForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private String name;
    private String shortName;
    private String language;
    private String zone;
    private String currency;
    private String[] secondFactorRoles;

    PlatformForm(Settings settings) {
        name = settings.name();
        shortName = settings.shortName();
        language = settings.language().getLanguage();
        zone = settings.zone().getId();
        currency = settings.currency().getCurrencyCode();
        secondFactorRoles = settings.secondFactorRoles().toArray(String[]::new);
    }

    SettingsText text() {
        return new SettingsText(name, shortName, Texts.language(language), ZoneId.of(zone), Currency.getInstance(currency), Set.of(secondFactorRoles));
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getShortName() {
        return shortName;
    }

    public void setShortName(String shortName) {
        this.shortName = shortName;
    }

    public String getLanguage() {
        return language;
    }

    public void setLanguage(String language) {
        this.language = language;
    }

    public String getZone() {
        return zone;
    }

    public void setZone(String zone) {
        this.zone = zone;
    }

    public String getCurrency() {
        return currency;
    }

    public void setCurrency(String currency) {
        this.currency = currency;
    }

    public String[] getSecondFactorRoles() {
        return secondFactorRoles;
    }

    public void setSecondFactorRoles(String[] secondFactorRoles) {
        this.secondFactorRoles = secondFactorRoles;
    }
}
