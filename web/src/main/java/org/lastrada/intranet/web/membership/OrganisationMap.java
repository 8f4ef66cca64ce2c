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

    /**
     * A country on the map.
     *
     * @param kind   member, associate, other or none: what fills the shape
     * @param words  what the tooltip says
     * @param others organisations of classes that were added
     */
    public record Country(EuropeMap.Shape shape, String name, String kind, String words, long members, long associates, long others) {

        public boolean isCovered() {
            return !Coverage.NONE.equals(kind);
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
        var has = Coverage.of(counts);
        var words = i18n.of(has.others() > 0 ? "membership.map.country.others" : "membership.map.country", format.country(shape.code()), has.members(), has.associates(), has.others());
        return new Country(shape, format.country(shape.code()), has.kind(), words, has.members(), has.associates(), has.others());
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

    /** Whether an organisation of a class that was added stands on the map. */
    public boolean isWithOthers() {
        return countries.stream().anyMatch(country -> country.others() > 0);
    }

    public long count(String kind) {
        return countries.stream().filter(country -> country.kind().equals(kind)).count();
    }
}
