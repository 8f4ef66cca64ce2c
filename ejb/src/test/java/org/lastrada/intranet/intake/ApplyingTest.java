package org.lastrada.intranet.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.lastrada.intranet.intake.cell.OrganisationField;
import org.lastrada.intranet.intake.plan.Answers;
import org.lastrada.intranet.intake.plan.Decision;
import org.lastrada.intranet.intake.plan.Given;
import org.lastrada.intranet.intake.plan.Intake;
import org.lastrada.intranet.intake.plan.Known;
import org.lastrada.intranet.intake.plan.Verdict;
import org.lastrada.intranet.intake.sheet.Sheet;

class ApplyingTest {

    private static final Instant MONDAY = Instant.parse("2026-03-02T09:00:00Z");

    /** A register that fits into a map. */
    private static final class Shelf implements ImportTarget<OrganisationField> {

        final Map<Long, Map<OrganisationField, List<String>>> records = new HashMap<>();
        final Set<Long> used = new HashSet<>();

        Shelf() {
            records.put(7L, Map.of(OrganisationField.NAME, List.of("Haus Anker"), OrganisationField.COUNTRY, List.of("DE"), OrganisationField.CITY, List.of("Berlin")));
        }

        @Override
        public ImportKind kind() {
            return ImportKind.ORGANISATIONS;
        }

        @Override
        public Intake<OrganisationField> intake() {
            return Intake.ofOrganisations(Given.vocabularies(), records.entrySet().stream().map(r -> new Known<>(r.getKey(), 0, r.getValue())).toList());
        }

        @Override
        public Map<String, Map<String, String>> labels(Locale language) {
            return Map.of();
        }

        @Override
        public long add(Map<OrganisationField, List<String>> values) {
            var id = 100L + records.size();
            records.put(id, Map.copyOf(values));
            return id;
        }

        @Override
        public void write(long id, Map<OrganisationField, List<String>> values) {
            var all = new HashMap<>(records.get(id));
            all.putAll(values);
            all.values().removeIf(List::isEmpty);
            records.put(id, all);
        }

        @Override
        public void writeBack(long id, Map<OrganisationField, List<String>> before) {
            write(id, before);
        }

        @Override
        public Optional<Map<OrganisationField, List<String>>> values(long id) {
            return Optional.ofNullable(records.get(id));
        }

        @Override
        public Set<Long> inUse(Set<Long> ids) {
            return ids.stream().filter(used::contains).collect(Collectors.toSet());
        }

        @Override
        public void remove(long id) {
            records.remove(id);
        }
    }

    private static final Runnable NOTHING = () -> { };
    private final Shelf shelf = new Shelf();
    private final Map<Long, Map<OrganisationField, List<String>>> atFirst = Map.copyOf(shelf.records);
    private final Import one = brought("name,country,class,city,phone\nPonte Nuovo,IT,member,Bari,\nHaus Anker,DE,,Bonn,030 123456\n");

    private static Import brought(String csv) {
        var bytes = csv.getBytes(StandardCharsets.UTF_8);
        return new Import(ImportKind.ORGANISATIONS, "members.csv", bytes, Sheet.read(bytes, "members.csv"), "Ilse Brandt", MONDAY);
    }

    private void apply() {
        one.applied(Applying.of(one, shelf, ImportPreview.of(one, shelf).fingerprint(), NOTHING), "Ilse Brandt", MONDAY);
    }

    private void undo() {
        new Undoing<>(shelf, one.effects(), () -> { }).undo();
    }

    @Test
    void whatWasShownIsWritten() {
        assertThat(ImportPreview.of(one, shelf).ready()).isTrue();
        apply();
        assertThat(shelf.records).hasSize(2);
        assertThat(shelf.records.get(7L)).containsEntry(OrganisationField.CITY, List.of("Bonn")).containsEntry(OrganisationField.PHONE, List.of("030 123456"));
        assertThat(one.effects()).extracting(Effect::name).containsExactly("Ponte Nuovo", "Haus Anker");
    }

    @Test
    void aSecondRunFindsNothingToWrite() {
        apply();
        var again = brought("name,country,class,city\nPonte Nuovo,IT,member,Bari\n");
        assertThat(ImportPreview.of(again, shelf).ready()).isFalse();
        assertThatThrownBy(() -> Applying.of(again, shelf, ImportPreview.of(again, shelf).fingerprint(), NOTHING)).isInstanceOf(ImportIsNotReady.class);
    }

    @Test
    void whatChangedSinceItWasShownIsShownAgain() {
        var shown = ImportPreview.of(one, shelf).fingerprint();
        shelf.write(7, Map.of(OrganisationField.CITY, List.of("Bonn")));
        assertThatThrownBy(() -> Applying.of(one, shelf, shown, NOTHING)).isInstanceOf(PlanHasChanged.class);
        assertThat(shelf.records).hasSize(1);
    }

    @Test
    void aChangeThatTheImportDoesNotTouchDoesNotMatter() {
        var shown = ImportPreview.of(one, shelf).fingerprint();
        shelf.write(7, Map.of(OrganisationField.DESCRIPTION, List.of("A house by the water.")));
        assertThat(Applying.of(one, shelf, shown, NOTHING)).hasSize(2);
    }

    @Test
    void anOpenRowKeepsEverythingOut() {
        var messy = brought("name,country,class\nPonte Nuovo,IT,member\nLost Row,Atlantis,member\n");
        assertThat(ImportPreview.of(messy, shelf).open()).isEqualTo(1);
        assertThatThrownBy(() -> Applying.of(messy, shelf, ImportPreview.of(messy, shelf).fingerprint(), NOTHING)).isInstanceOf(ImportIsNotReady.class);
        messy.answer(Answers.NONE.deciding(3, Decision.LEAVE_OUT));
        assertThat(Applying.of(messy, shelf, ImportPreview.of(messy, shelf).fingerprint(), NOTHING)).hasSize(1);
    }

    @Test
    void undoneEverythingIsAsItWas() {
        apply();
        undo();
        assertThat(shelf.records).isEqualTo(atFirst);
    }

    @Test
    void whatSomebodyChangedSinceIsNotTakenFromThem() {
        apply();
        shelf.write(7, Map.of(OrganisationField.CITY, List.of("Köln")));
        assertThatThrownBy(this::undo).isInstanceOfSatisfying(ChangedSinceTheImport.class, r -> assertThat(r.arguments()).containsExactly("Haus Anker (3)"));
        assertThat(shelf.records).hasSize(2);
    }

    @Test
    void aFieldTheImportDidNotTouchMayChangeMeanwhile() {
        apply();
        shelf.write(7, Map.of(OrganisationField.DESCRIPTION, List.of("A house by the water.")));
        undo();
        assertThat(shelf.records.get(7L)).containsEntry(OrganisationField.CITY, List.of("Berlin")).containsKey(OrganisationField.DESCRIPTION);
    }

    @Test
    void whatSomebodyAddedToANewOneIsNotLost() {
        apply();
        var added = one.effects().get(0).id();
        shelf.write(added, Map.of(OrganisationField.PHONE, List.of("+39 080 123456")));
        assertThatThrownBy(this::undo).isInstanceOf(ChangedSinceTheImport.class);
    }

    @Test
    void whatIsInUseStaysAndIsNamed() {
        apply();
        shelf.used.add(one.effects().get(0).id());
        assertThatThrownBy(this::undo).isInstanceOfSatisfying(InUseSinceTheImport.class, r -> assertThat(r.arguments()).containsExactly("Ponte Nuovo (2)"));
        assertThat(shelf.records.get(7L)).containsEntry(OrganisationField.CITY, List.of("Bonn"));
    }

    @Test
    void theCellsThatAreWrongAreTheOnesToTypeAnew() {
        var messy = brought("name,country,class,email\nLost Row,Atlantis,member,not an address\n");
        var row = ImportPreview.of(messy, shelf).rows().get(0);
        assertThat(row.inputs()).extracting(PreviewRow.Input::name).containsExactlyInAnyOrder("2:country", "2:email");
        messy.answer(Answers.NONE.correcting(2, OrganisationField.COUNTRY, "Italy").correcting(2, OrganisationField.EMAIL, "info@lost.example"));
        assertThat(ImportPreview.of(messy, shelf).rows().get(0).verdict()).isEqualTo(Verdict.NEW);
    }
}
