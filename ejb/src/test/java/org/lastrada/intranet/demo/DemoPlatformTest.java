package org.lastrada.intranet.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class DemoPlatformTest {

    private static final LocalDate MIDSUMMER = LocalDate.of(2026, 6, 24);

    private final DemoPlatform platform = DemoPlatform.of(MIDSUMMER, Size.PLATFORM);
    private final DemoPlatform large = DemoPlatform.of(MIDSUMMER, Size.LARGE);

    @Test
    void thereAre25MembersAnd5AssociatesIn24Countries() {
        var current = current(platform);
        assertThat(current).filteredOn(o -> o.classCode().equals("MEMBER")).hasSize(25);
        assertThat(current).filteredOn(o -> o.classCode().equals("ASSOCIATE")).hasSize(5);
        assertThat(current.stream().map(DemoOrganisation::country).distinct()).hasSize(24);
    }

    @Test
    void twoOrganisationsMoreHaveEnded() {
        assertThat(platform.organisations()).filteredOn(DemoOrganisation::hasEnded).extracting(DemoOrganisation::key)
                .containsExactly("zazemi-morava", "porto-quieto");
    }

    @Test
    void about180PeopleWorkInThePlatform() {
        assertThat(platform.people()).hasSizeBetween(170, 190);
        assertThat(platform.peopleOf(DemoPlatform.SECRETARIAT)).hasSize(8);
    }

    @Test
    void theLargePlatformHas60OrganisationsIn40CountriesAnd5000People() {
        assertThat(current(large)).hasSize(60);
        assertThat(current(large).stream().map(DemoOrganisation::country).distinct()).hasSize(40);
        assertThat(large.people()).hasSize(5_000);
    }

    @Test
    void theSameDayGivesTheSamePlatform() {
        assertThat(DemoPlatform.of(MIDSUMMER, Size.PLATFORM)).isEqualTo(platform);
        assertThat(DemoPlatform.of(MIDSUMMER, Size.LARGE)).isEqualTo(large);
    }

    @Test
    void onAnotherDayTheSamePeopleWorkThere() {
        var later = DemoPlatform.of(LocalDate.of(2028, 2, 29), Size.PLATFORM);
        assertThat(later.people()).extracting(DemoPerson::email).isEqualTo(platform.people().stream().map(DemoPerson::email).toList());
        assertThat(later).isNotEqualTo(platform);
    }

    @Test
    void namesAndKeysOfOrganisationsAreUnique() {
        assertThat(large.organisations()).extracting(DemoOrganisation::key).doesNotHaveDuplicates().allMatch(key -> key.matches("[a-z0-9-]+"));
        assertThat(large.organisations()).extracting(o -> o.country() + o.shortName()).doesNotHaveDuplicates();
    }

    @Test
    void everyCodeOfAnOrganisationIsInTheVocabulary() {
        for (var organisation : large.organisations()) {
            assertThat(codes(DemoVocabulary.services())).containsAll(organisation.services());
            assertThat(codes(DemoVocabulary.targetGroups())).containsAll(organisation.targetGroups());
            assertThat(codes(DemoVocabulary.themes())).containsAll(organisation.themes());
            assertThat(codes(DemoVocabulary.legalForms())).contains(organisation.legalForm());
            assertThat(codes(DemoVocabulary.classes())).contains(organisation.classCode());
        }
    }

    @Test
    void anOrganisationDescribesItselfInTwoSentences() {
        assertThat(large.organisations()).extracting(DemoOrganisation::description)
                .allMatch(text -> text.split("\\. ").length == 2 && text.endsWith("."));
    }

    @Test
    void noOrganisationJoinedBeforeItWasFounded() {
        assertThat(large.organisations()).allMatch(o -> o.founded() <= o.membership().joined().getYear());
    }

    @Test
    void anOrganisationServesItsOwnCountry() {
        assertThat(large.organisations()).allMatch(o -> o.countriesServed().contains(o.country()));
    }

    @Test
    void nobodyIsReachedByTheTelephoneNumbers() {
        assertThat(large.people()).extracting(DemoPerson::phone).allMatch(phone -> phone.matches("\\+\\d{2,3} 000 \\d{3} \\d{3}"));
        assertThat(large.organisations()).extracting(DemoOrganisation::phone).allMatch(phone -> phone.matches("\\+\\d{2,3} 000 \\d{3} \\d{3}"));
    }

    @Test
    void anOrganisationIsFoundByItsKeyAndAStrangerIsNot() {
        assertThat(platform.organisation("otvoren-p-t").shortName()).isEqualTo("Отворен път");
        assertThat(platform.organisation(DemoPlatform.SECRETARIAT).city()).isEqualTo("Amsterdam");
        assertThatThrownBy(() -> platform.organisation("nowhere")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void thereIsNoPlatformBeforeItsOrganisationsJoined() {
        assertThatThrownBy(() -> DemoPlatform.of(LocalDate.of(2022, 12, 31), Size.PLATFORM)).isInstanceOf(IllegalArgumentException.class);
    }

    private static List<DemoOrganisation> current(DemoPlatform platform) {
        return platform.organisations().stream().filter(o -> !o.hasEnded()).toList();
    }

    private static List<String> codes(List<DemoTerm> terms) {
        return terms.stream().map(DemoTerm::code).toList();
    }
}
