package org.lastrada.intranet.intake.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.lastrada.intranet.intake.cell.OrganisationField;
import org.lastrada.intranet.intake.cell.PersonField;
import org.lastrada.intranet.intake.cell.Problem;
import org.lastrada.intranet.intake.cell.TargetField;
import org.lastrada.intranet.intake.cell.Vocabularies;
import org.lastrada.intranet.intake.cell.Vocabulary;

/** Cell by cell: what comes out clean, and what is said of the rest. */
class CellsTest {

    private static final Vocabularies BANDS = new Vocabularies(Map.of("class", Vocabulary.of(Map.of("member", List.of("Member"))),
            "staffBand", Vocabulary.of(Map.of("UP_TO_5", List.of("1-5", "3"), "OVER_50", List.of("51+"))),
            "budgetBand", Vocabulary.of(Map.of("UP_TO_100_000", List.of("up to 100k")))));

    private static PlannedRow<OrganisationField> row(String field, String cell) {
        var sheet = Given.csv("name\tcountry\tclass\t" + field + "\nPonte Nuovo\tIT\tmember\t" + cell + "\n");
        var intake = Intake.ofOrganisations(BANDS, List.of());
        return intake.plan(sheet, intake.guess(sheet), Answers.NONE).row(2);
    }

    private static List<String> value(OrganisationField field, String cell) {
        return row(field.key(), cell).values().getOrDefault(field, List.of());
    }

    private static List<String> problems(OrganisationField field, String cell) {
        return row(field.key(), cell).problems().stream().map(p -> p.textKey().replace("intake.problem.", "")).toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {"+43 1 234 56 78", "(01) 234-5678", "01/234.56.78", "0043 1 2345678"})
    void telephoneNumbersStayAsTheyAreWritten(String number) {
        assertThat(value(OrganisationField.PHONE, number)).containsExactly(number);
    }

    @Test
    void theMarkThatMakesACellOfAnExportTextIsNoPartOfIt() {
        assertThat(value(OrganisationField.PHONE, "'+43 1 234 56 78")).containsExactly("+43 1 234 56 78");
        assertThat(value(OrganisationField.CITY, "'s-Hertogenbosch")).containsExactly("'s-Hertogenbosch");
        assertThat(problems(OrganisationField.LEGAL_NAME, "'=1+1")).containsExactly("formula");
    }

    @ParameterizedTest
    @ValueSource(strings = {"call Maria", "+43 1 234 56 78 or 79", "123", "tel:+431234567"})
    void whatIsNoTelephoneNumberIsSaidSo(String text) {
        assertThat(problems(OrganisationField.PHONE, text)).containsExactly("notAPhone");
        assertThat(row("phone", text).verdict()).isEqualTo(Verdict.ERROR);
    }

    @ParameterizedTest
    @CsvSource({"1995,1995", "01.09.1995,1995", "1995-09-01,1995", "34943,1995"})
    void theYearOfFoundingMayComeAsADay(String cell, String year) {
        assertThat(value(OrganisationField.FOUNDED, cell)).containsExactly(year);
    }

    @ParameterizedTest
    @ValueSource(strings = {"long ago", "95", "2119-13-01", "995"})
    void whatIsNoYearIsSaidSo(String text) {
        assertThat(problems(OrganisationField.FOUNDED, text)).containsExactly("notAYear");
    }

    @Test
    void aBandIsFoundByAnyOfItsNamesAndAnUnknownOneListsThem() {
        assertThat(value(OrganisationField.STAFF_BAND, "51+")).containsExactly("OVER_50");
        assertThat(value(OrganisationField.STAFF_BAND, "3")).containsExactly("UP_TO_5");
        assertThat(value(OrganisationField.BUDGET_BAND, "Up to 100K")).containsExactly("UP_TO_100_000");
        var problem = row("staffBand", "plenty").problems().get(0);
        assertThat(problem).isEqualTo(Problem.error("staffBand", "unknownChoice", "plenty", "1-5, 51+"));
    }

    @Test
    void countriesServedComeInAnyLanguageAndTheUnknownOnesAreNamed() {
        var row = row("countriesServed", "Italien; AL / Grèce, Kosovo, Atlantis");
        assertThat(row.values().get(OrganisationField.COUNTRIES_SERVED)).containsExactly("IT", "AL", "GR", "XK");
        assertThat(row.problems()).containsExactly(Problem.warning("countriesServed", "unknownCountryLeftOut", "Atlantis"));
        assertThat(row.verdict()).isEqualTo(Verdict.NEW);
    }

    @Test
    void aCellLongerThanItsPlaceIsSaidSoBeforeTheDatabaseWould() {
        assertThat(value(OrganisationField.CITY, "x".repeat(120))).hasSize(1);
        assertThat(row("city", "x".repeat(121)).problems()).containsExactly(Problem.error("city", "tooLong", 121, 120));
        assertThat(problems(OrganisationField.WEBSITE, "https://ponte.example/" + "x".repeat(300))).containsExactly("tooLong");
    }

    @Test
    void everyFieldHasALimitThatFitsItsColumn() {
        assertThat(Stream.of(OrganisationField.values()).map(TargetField::longest)).allMatch(longest -> longest <= 4_000);
        assertThat(OrganisationField.NAME.longest()).isEqualTo(120);
        assertThat(PersonField.GIVEN_NAME.longest()).isEqualTo(100);
    }
}
