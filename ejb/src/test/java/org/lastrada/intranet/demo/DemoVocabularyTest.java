package org.lastrada.intranet.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Properties;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class DemoVocabularyTest {

    @Test
    void everyTermIsWordedInEnglishAndInFrench() {
        assertThat(all()).isNotEmpty().noneMatch(term -> term.english().isBlank() || term.french().isBlank());
    }

    @Test
    void noTermCallsPeopleVictims() {
        assertThat(all()).noneMatch(term -> (term.english() + term.french()).toLowerCase().contains("victim"));
    }

    @Test
    void codesAreUniqueInTheirList() {
        assertThat(DemoVocabulary.services()).extracting(DemoTerm::code).doesNotHaveDuplicates();
        assertThat(DemoVocabulary.themes()).extracting(DemoTerm::code).doesNotHaveDuplicates();
        assertThat(DemoVocabulary.targetGroups()).extracting(DemoTerm::code).doesNotHaveDuplicates();
    }

    @Test
    void theNinePrioritiesOfThePlanAreThemes() {
        assertThat(DemoVocabulary.themes()).extracting(DemoTerm::code).contains("civic-space", "unconditional-support", "all-forms",
                "safe-reporting", "residence", "migration", "justice", "labour-rights", "non-punishment");
    }

    @Test
    void everyCountryHasNamesEnoughForAPlausibleOrganisation() {
        Properties names = DemoFile.properties("names.properties");
        for (var country : DemoFile.properties("calling-codes.properties").stringPropertyNames()) {
            var given = names.getProperty(country + ".women") + "," + names.getProperty(country + ".men");
            assertThat(given.split(",")).as(country).hasSizeGreaterThanOrEqualTo(8);
            assertThat(names.getProperty(country + ".families").split(",")).as(country).hasSizeGreaterThanOrEqualTo(8);
        }
    }

    private static Stream<DemoTerm> all() {
        return Stream.of(DemoVocabulary.services(), DemoVocabulary.targetGroups(), DemoVocabulary.themes(), DemoVocabulary.legalForms(),
                DemoVocabulary.classes()).flatMap(terms -> terms.stream());
    }
}
