package org.lastrada.intranet.web.membership;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.lastrada.intranet.membership.CountryCount;
import org.lastrada.intranet.membership.EuropeMap;
import org.lastrada.intranet.membership.Register;
import org.lastrada.intranet.web.faces.Format;
import org.lastrada.intranet.web.faces.I18n;

/** The map of Europe: which class of organisation counts as current in which country, and the same as a table. */
@Named
@RequestScoped
public class OrganisationMap {

    private static final String NONE = "none";

    /**
     * A country on the map.
     *
     * @param kind  member, associate or none: what fills the shape
     * @param words what the tooltip and the table say
     */
    public record Country(EuropeMap.Shape shape, String name, String kind, String words, long members, long associates) {

        public boolean isCovered() {
            return !NONE.equals(kind);
        }
    }

    @Inject EuropeMap map;
    @Inject Register register;
    @Inject Format format;
    @Inject I18n i18n;
    private List<Country> countries;

    public void load() {
        var counts = register.perCountry().stream().collect(Collectors.groupingBy(CountryCount::country, Collectors.toMap(CountryCount::classCode, CountryCount::organisations)));
        countries = map.outline().shapes().stream().map(shape -> country(shape, counts.getOrDefault(shape.code(), Map.of())))
                .sorted(Comparator.comparing(Country::name, format.order())).toList();
    }

    private Country country(EuropeMap.Shape shape, Map<String, Long> counts) {
        long members = counts.getOrDefault("member", 0L);
        long associates = counts.values().stream().mapToLong(Long::longValue).sum() - members;
        var kind = members > 0 ? "member" : associates > 0 ? "associate" : NONE;
        return new Country(shape, format.country(shape.code()), kind, i18n.of("membership.map.country", format.country(shape.code()), members, associates), members, associates);
    }

    public EuropeMap.Outline getOutline() {
        return map.outline();
    }

    public List<Country> getCountries() {
        return countries;
    }

    public List<Country> getCovered() {
        return countries.stream().filter(Country::isCovered).toList();
    }

    public List<Country> getOpen() {
        return countries.stream().filter(country -> !country.isCovered()).toList();
    }

    public long count(String kind) {
        return countries.stream().filter(country -> country.kind().equals(kind)).count();
    }
}
