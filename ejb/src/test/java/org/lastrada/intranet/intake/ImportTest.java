package org.lastrada.intranet.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.lastrada.intranet.intake.cell.OrganisationField;
import org.lastrada.intranet.intake.plan.Answers;
import org.lastrada.intranet.intake.plan.ColumnMapping;
import org.lastrada.intranet.intake.plan.Decision;
import org.lastrada.intranet.intake.sheet.Reading;
import org.lastrada.intranet.intake.sheet.Sheet;

class ImportTest {

    private static final Instant MONDAY = Instant.parse("2026-03-02T09:00:00Z");
    private static final Instant TUESDAY = Instant.parse("2026-03-03T10:30:00Z");
    private static final Effect ADDED = new Effect(2, 31, "Ponte Nuovo", true, Map.of(), Map.of("name", List.of("Ponte Nuovo")));
    private static final Effect CHANGED = new Effect(3, 7, "Haus Anker", false, Map.of("city", List.of("Berlin")), Map.of("city", List.of("Bonn")));

    private static Import brought(String csv) {
        return brought(csv.getBytes(StandardCharsets.UTF_8));
    }

    private static Import brought(byte[] bytes) {
        return new Import(ImportKind.ORGANISATIONS, "members.csv", bytes, Sheet.read(bytes, "members.csv"), "Ilse Brandt", MONDAY);
    }

    private static Import applied() {
        var one = brought("name,country,class\nPonte Nuovo,IT,member\nHaus Anker,DE,member\n");
        one.applied(List.of(ADDED, CHANGED), "Ilse Brandt", TUESDAY);
        return one;
    }

    @Test
    void aFileThatWasBroughtIsReadAndItsColumnsGuessed() {
        var one = brought("name;Land;notes of ours\nPonte Nuovo;IT;x\n");
        assertThat(one.mapping().columns()).containsExactlyInAnyOrderEntriesOf(Map.of(0, "name", 1, "country"));
        assertThat(one.sheet().reading()).isEqualTo(new Reading(Reading.Format.CSV, "UTF-8", ";"));
    }

    @Test
    void anAppliedImportTellsWhoWhenAndHowMuch() {
        var row = applied().row();
        assertThat(row.state()).isEqualTo(ImportState.APPLIED);
        assertThat(row.added()).isEqualTo(1);
        assertThat(row.changed()).isEqualTo(1);
        assertThat(row.appliedBy()).isEqualTo("Ilse Brandt");
        assertThat(row.appliedAt()).isEqualTo(TUESDAY);
    }

    @Test
    void anImportIsAppliedOnce() {
        var one = applied();
        assertThatThrownBy(() -> one.applied(List.of(), "Jonas Wirth", TUESDAY)).isInstanceOf(ImportIsFinished.class);
        assertThat(one.effects()).containsExactly(ADDED, CHANGED);
    }

    @Test
    void afterItWasAppliedNothingAboutItChanges() {
        var one = applied();
        assertThatThrownBy(() -> one.answer(Answers.NONE)).isInstanceOf(ImportIsFinished.class);
        assertThatThrownBy(() -> one.map(new ColumnMapping(Map.of()))).isInstanceOf(ImportIsFinished.class);
        assertThatThrownBy(() -> one.readAs(Reading.ANY)).isInstanceOf(ImportIsFinished.class);
    }

    @Test
    void onlyWhatWasAppliedIsUndoneAndOnlyOnce() {
        assertThatThrownBy(() -> brought("name,country\nPonte,IT\n").undone("Ilse Brandt", TUESDAY)).isInstanceOf(ImportIsNotApplied.class);
        var one = applied();
        one.undone("Jonas Wirth", TUESDAY);
        assertThat(one.row().undoneBy()).isEqualTo("Jonas Wirth");
        assertThatThrownBy(() -> one.undone("Jonas Wirth", TUESDAY)).isInstanceOf(ImportIsNotApplied.class);
        assertThatThrownBy(() -> one.answer(Answers.NONE)).isInstanceOf(ImportIsFinished.class);
    }

    @Test
    void anotherEncodingMakesOtherLettersAndForgetsTheAnswers() {
        var one = brought("name,country\nŁódź Pomoc,PL\n".getBytes(Charset.forName("windows-1250")));
        one.answer(Answers.NONE.deciding(2, Decision.LEAVE_OUT));
        one.readAs(new Reading(null, "windows-1252", ","));
        assertThat(one.sheet().rows().get(0).cell(0)).isNotEqualTo("Łódź Pomoc");
        assertThat(one.answers()).isEqualTo(Answers.NONE);
        one.readAs(new Reading(null, "windows-1250", ","));
        assertThat(one.sheet().rows().get(0).cell(0)).isEqualTo("Łódź Pomoc");
    }

    @Test
    void answersComeBackAsTheyWereGiven() {
        var given = Answers.NONE.deciding(2, Decision.sameAs(7)).deciding(5, Decision.NEW).correcting(3, OrganisationField.NAME, "“Ponte”\n\\ Nuovo").correcting(3, OrganisationField.CITY, "");
        var one = brought("name,country\nPonte,IT\n");
        one.answer(given);
        assertThat(one.answers()).isEqualTo(given);
    }

    @Test
    void aMappingTakesOnlyColumnsAndFieldsThatThereAre() {
        var mapping = ImportKind.ORGANISATIONS.mapping(Map.of(0, "name", 1, "no such field", 9, "city", 2, "name"), 3);
        assertThat(mapping.columns().values()).containsExactly("name");
        assertThat(ImportKind.PEOPLE.mapping(Map.of(0, "email"), 1).columns()).containsEntry(0, "email");
    }
}
