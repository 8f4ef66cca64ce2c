package org.lastrada.intranet.intake.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.lastrada.intranet.intake.cell.OrganisationField;
import org.lastrada.intranet.intake.cell.PersonField;
import org.lastrada.intranet.intake.cell.Problem;
import org.lastrada.intranet.intake.plan.Candidate.Reason;
import org.lastrada.intranet.shared.Texts;

class PersonIntakeTest {

    private static final Known<PersonField> ANA = new Known<>(41, 2, Map.of(PersonField.GIVEN_NAME, List.of("Ana"), PersonField.FAMILY_NAME, List.of("Kovač"),
            PersonField.EMAIL, List.of("ana@anker.example"), PersonField.ORGANISATION, List.of("7")));

    @Test
    void aPersonIsKnownByTheAddress() {
        var row = plan("Vorname;Nachname;E-Mail;Verein;Funktion\nAna;Kovač-Novak;ANA@Anker.example;haus anker e. V.;Direction\n").row(2);
        assertThat(row.verdict()).isEqualTo(Verdict.CHANGED);
        assertThat(row.changes()).containsExactlyInAnyOrder(new Change<>(PersonField.FAMILY_NAME, List.of("Kovač"), List.of("Kovač-Novak")),
                new Change<>(PersonField.FUNCTION, List.of(), List.of("HEAD")));
    }

    @Test
    void theSameNameInTheSameHouseWithAnotherAddressIsAskedAbout() {
        var row = plan("Prénom;Nom;Courriel;Organisme\nAna;Kovac;ana.k@anker.example;Haus Anker\n").row(2);
        assertThat(row.verdict()).isEqualTo(Verdict.DUPLICATE);
        assertThat(row.candidates()).containsExactly(new Candidate(41L, null, "Ana Kovač", Reason.SAME_NAME));
    }

    @Test
    void aHouseThatNobodyKnowsIsAnError() {
        var row = plan("first name,last name,email,organisation\nBen,Roux,ben@x.example,Nowhere\n").row(2);
        assertThat(row.problems()).containsExactly(Problem.error("organisation", "unknownOrganisation", "Nowhere"));
    }

    @Test
    void theSameAddressTwiceInAFileIsAskedAbout() {
        var plan = plan("first name,last name,email,organisation\nBen,Roux,ben@x.example,Nová Cesta\nBenoît,Roux,ben@x.example,Nová Cesta\n");
        assertThat(plan.row(2).verdict()).isEqualTo(Verdict.NEW);
        assertThat(plan.row(3).candidates()).containsExactly(new Candidate(null, 2, "Ben Roux", Reason.SAME_EMAIL));
    }

    @Test
    void everyFieldVerdictAndReasonHasItsWordInEveryLanguage() {
        for (var texts : List.of(Texts.in(Locale.ENGLISH), Texts.in(Locale.FRENCH))) {
            for (var field : PersonField.values()) assertThat(texts.has(field.textKey())).as(field.textKey()).isTrue();
            for (var field : OrganisationField.values()) assertThat(texts.has(field.textKey())).as(field.textKey()).isTrue();
            for (var verdict : Verdict.values()) assertThat(texts.has(verdict.textKey())).as(verdict.textKey()).isTrue();
            for (var reason : Reason.values()) assertThat(texts.has(reason.textKey())).as(reason.textKey()).isTrue();
        }
    }

    private static ImportPlan<PersonField> plan(String csv) {
        var sheet = Given.csv(csv);
        var intake = Intake.ofPeople(Given.vocabularies(), List.of(ANA));
        return intake.plan(sheet, intake.guess(sheet), Answers.NONE);
    }
}
