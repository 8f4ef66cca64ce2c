package org.lastrada.intranet.search.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.lastrada.intranet.rights.Permission;
import org.lastrada.intranet.search.Audience;
import org.lastrada.intranet.search.Entry;

class CellTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 4);
    private static final Audience READERS = Audience.holding(Permission.PERSON_VIEW);
    private static final Set<String> KEYS = READERS.keys();

    @Test
    void whatIsAlikeInEverythingThatIsCountedIsInOneCell() {
        assertThat(cell(entry("Anna", Set.of(1L, 2L), READERS, null)).fingerprint()).isEqualTo(cell(entry("Bert", Set.of(2L, 1L), READERS, null)).fingerprint());
        assertThat(cell(entry("Anna", Set.of(1L, 2L), READERS, null)).fingerprint()).isNotEqualTo(cell(entry("Anna", Set.of(12L), READERS, null)).fingerprint());
        assertThat(cell(entry("Anna", Set.of(), READERS, null)).fingerprint()).isNotEqualTo(cell(entry("Anna", Set.of(), Audience.NOBODY, null)).fingerprint());
    }

    @Test
    void afterTheLastDayItIsSureToHoldNobodyFindsIt() {
        var cell = cell(entry("Anna", Set.of(), READERS, TODAY));
        assertThat(cell.isOpenTo(KEYS, TODAY)).isTrue();
        assertThat(cell.isOpenTo(KEYS, TODAY.plusDays(1))).isFalse();
        assertThat(cell.isOpenTo(Set.of("other:key"), TODAY)).isFalse();
    }

    @Test
    void aWordInTheTitleWeighsMoreThanManyInTheText() {
        var weights = Weights.of(new Entry(1, "Shelter Anna", "Anna’s house", "house house house house house house window", null, null, Set.of(), null, READERS, null));
        assertThat(weights).containsEntry("shelter", Weights.TITLE).containsEntry("ana", Weights.TITLE + 4).containsEntry("hous", 4 + 3).containsEntry("window", 1);
    }

    @Test
    void weightsAreKeptAsTheyAre() {
        var weights = new TreeMap<>(Map.of(1, 15, 70_000, 1, Integer.MAX_VALUE, 8));
        assertThat(Weights.unpack(Weights.pack(weights))).isEqualTo(weights);
        assertThat(Weights.unpack(null)).isEmpty();
    }

    @Test
    void daysFitIntoTwoBytes() {
        assertThat(Document.date(Document.day(TODAY))).isEqualTo(TODAY);
        assertThat(Document.date(Document.day(null))).isNull();
        assertThat(Document.day(LocalDate.of(1815, 6, 9))).isZero();
        assertThat(Document.day(LocalDate.of(9999, 1, 1))).isEqualTo(65_535);
    }

    @Test
    void aTitleLongerThanItsColumnIsCutBetweenLetters() {
        assertThat(entry("😀".repeat(400), Set.of(), READERS, null).title()).hasSizeLessThanOrEqualTo(300).endsWith("😀");
    }

    private static Cell cell(Entry entry) {
        return Cell.of("person", entry);
    }

    private static Entry entry(String title, Set<Long> themes, Audience audience, LocalDate until) {
        return new Entry(1, title, null, null, "RS", 17L, themes, TODAY, audience, until);
    }
}
