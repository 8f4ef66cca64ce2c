package org.lastrada.intranet.membership.profile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.lastrada.intranet.shared.NotAWebAddress;
import org.lastrada.intranet.shared.NotAnEmailAddress;

class OrganisationProfileTest {

    @Test
    void withoutALegalNameItIsTheShortOne() {
        assertThat(named("Kompas", " ").legalName()).isEqualTo("Kompas");
        assertThat(named(" Kompas\n Centar ", "Udruga Kompas").shortName()).isEqualTo("Kompas Centar");
    }

    @Test
    void anOrganisationWithoutANameIsNone() {
        assertThatThrownBy(() -> named(null, "Udruga Kompas")).isInstanceOf(OrganisationNeedsAName.class);
        assertThatThrownBy(() -> named(" \t ", "Udruga Kompas")).isInstanceOf(OrganisationNeedsAName.class);
    }

    @Test
    void theSeatIsACountryInWhateverLettersItIsTyped() {
        assertThat(at("hr", Set.of()).country()).isEqualTo("HR");
        assertThat(at("XK", Set.of("XK", "AL")).countriesServed()).containsExactlyInAnyOrder("XK", "AL");
        assertThatThrownBy(() -> at("YU", Set.of())).isInstanceOf(CodeIsUnknown.class);
        assertThatThrownBy(() -> at(null, Set.of())).isInstanceOf(CodeIsUnknown.class);
        assertThatThrownBy(() -> at("HR", Set.of("HR", "Bosnia"))).isInstanceOf(CodeIsUnknown.class);
    }

    @Test
    void aLanguageIsOneOfTheWorlds() {
        assertThatThrownBy(() -> speaking(Set.of("hr", "klingon"))).isInstanceOf(CodeIsUnknown.class);
        assertThat(speaking(Set.of("hr", "uk")).languages()).hasSize(2);
    }

    @Test
    void theYearOfFoundationIsAYearSomebodyCouldRemember() {
        assertThatThrownBy(() -> founded(1799)).isInstanceOf(YearIsImpossible.class);
        assertThatThrownBy(() -> founded(10_000)).isInstanceOf(YearIsImpossible.class);
        assertThat(founded(1800).founded()).isEqualTo(1800);
        assertThat(founded(null).founded()).isNull();
    }

    @Test
    void aWebsiteIsOneAndAnAddressIsOne() {
        assertThat(reachedAt("kompas.example", "info@kompas.example").website()).isEqualTo("https://kompas.example");
        assertThatThrownBy(() -> reachedAt("javascript:alert(1)", null)).isInstanceOf(NotAWebAddress.class);
        assertThatThrownBy(() -> reachedAt(null, "info at kompas")).isInstanceOf(NotAnEmailAddress.class);
        assertThat(reachedAt(" ", " ")).extracting(OrganisationProfile::website, OrganisationProfile::email).containsExactly(null, null);
    }

    private static OrganisationProfile named(String shortName, String legalName) {
        return profile(shortName, legalName, "HR", Set.of(), null, null, null, Set.of());
    }

    private static OrganisationProfile at(String country, Set<String> served) {
        return profile("Kompas", null, country, served, null, null, null, Set.of());
    }

    private static OrganisationProfile speaking(Set<String> languages) {
        return profile("Kompas", null, "HR", Set.of(), null, null, null, languages);
    }

    private static OrganisationProfile founded(Integer year) {
        return profile("Kompas", null, "HR", Set.of(), year, null, null, Set.of());
    }

    private static OrganisationProfile reachedAt(String website, String email) {
        return profile("Kompas", null, "HR", Set.of(), null, website, email, Set.of());
    }

    private static OrganisationProfile profile(String shortName, String legalName, String country, Set<String> served, Integer founded, String website,
                                               String email, Set<String> languages) {
        return new OrganisationProfile(shortName, legalName, country, served, null, null, founded, website, email, null, null, null, null, languages,
                Set.of(), null, null);
    }
}
