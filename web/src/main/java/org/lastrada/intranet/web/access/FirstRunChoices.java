package org.lastrada.intranet.web.access;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.Currency;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.lastrada.intranet.shared.Zones;
import org.lastrada.intranet.web.faces.Format;
import org.lastrada.intranet.web.faces.I18n;

/** What the set-up page lets choose from. */
@Named("firstRunChoices")
@RequestScoped
public class FirstRunChoices {

    @Inject I18n i18n;
    @Inject Format format;

    /** Name to code, in the reader's alphabet; Kosovo too, which the standard has no code for yet. */
    public Map<String, String> getCountries() {
        var countries = new TreeMap<String, String>(format.order());
        Arrays.stream(Locale.getISOCountries()).forEach(code -> countries.put(format.country(code), code));
        countries.put(format.country("XK"), "XK");
        return countries;
    }

    public Set<String> getZones() {
        return Zones.ALL;
    }

    public Map<String, String> getCurrencies() {
        var currencies = new TreeMap<String, String>(format.order());
        Currency.getAvailableCurrencies().forEach(one -> currencies.put(one.getCurrencyCode() + " · " + one.getDisplayName(i18n.locale()), one.getCurrencyCode()));
        return currencies;
    }
}
