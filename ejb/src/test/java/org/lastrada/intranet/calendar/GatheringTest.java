package org.lastrada.intranet.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lastrada.intranet.calendar.Given.BRUSSELS;
import static org.lastrada.intranet.calendar.Given.DEADLINE;
import static org.lastrada.intranet.calendar.Given.KOMPAS;
import static org.lastrada.intranet.calendar.Given.MEETING;
import static org.lastrada.intranet.calendar.Given.PONTE;
import static org.lastrada.intranet.calendar.Given.deadline;
import static org.lastrada.intranet.calendar.Given.meeting;
import static org.lastrada.intranet.calendar.Given.source;
import static org.lastrada.intranet.calendar.Given.span;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.lastrada.intranet.rights.Caller;
import org.lastrada.intranet.rights.Holder;

class GatheringTest {

    private static final Span DECEMBER = span("2026-12-01", "2026-12-31", BRUSSELS);
    private static final EntrySource DEADLINES = source(DEADLINE, deadline("Report is due", "2026-12-10"), deadline("Period ends", "2026-12-31"));
    private static final EntrySource MEETINGS = source(MEETING, meeting("Board", LocalDateTime.of(2026, 12, 10, 9, 0), BRUSSELS));

    @Test
    void whatSourcesBringStandsInOrder() {
        var found = of(EntryFilter.EVERYTHING, MEETINGS, DEADLINES);
        assertThat(found.entries()).extracting(Entry::title).containsExactly("Report is due", "Board", "Period ends");
        assertThat(found.missing()).isEmpty();
        assertThat(found.whose()).containsExactly(KOMPAS, PONTE);
    }

    @Test
    void aSourceThatFailsHidesNeitherTheOthersNorItself() {
        var failing = source(MEETING, () -> {
            throw new IllegalStateException("the table is gone");
        });
        var found = of(EntryFilter.EVERYTHING, failing, DEADLINES);
        assertThat(found.entries()).extracting(Entry::title).containsExactly("Report is due", "Period ends");
        assertThat(found.missing()).containsExactly(MEETING);
    }

    @Test
    void aSourceWhoseKindNobodyWantsIsNotAsked() {
        var asked = new AtomicBoolean();
        var meetings = source(MEETING, () -> {
            asked.set(true);
            return List.of();
        });
        assertThat(of(new EntryFilter(Set.of("deadline"), false, Set.of()), meetings, DEADLINES).entries()).hasSize(2);
        assertThat(asked).isFalse();
    }

    @Test
    void whatASourceBringsBesideTheDaysIsLeftOut() {
        var eager = source(DEADLINE, deadline("Before", "2026-11-30"), deadline("First", "2026-12-01"), deadline("After", "2027-01-01"));
        assertThat(of(EntryFilter.EVERYTHING, eager).entries()).extracting(Entry::title).containsExactly("First");
    }

    @Test
    void onesOwnOrganisationIsTheReadersWhateverTheAddressSays() {
        assertThat(of(new EntryFilter(Set.of(), true, Set.of()), MEETINGS, DEADLINES).entries()).extracting(Entry::whose).containsOnly(KOMPAS);
        assertThat(of(new EntryFilter(Set.of(), false, Set.of(PONTE.id())), MEETINGS, DEADLINES).entries()).extracting(Entry::whose).containsOnly(PONTE);
        assertThat(of(new EntryFilter(Set.of(), true, Set.of(PONTE.id())), MEETINGS, DEADLINES).entries()).hasSize(3);
        assertThat(of(new EntryFilter(Set.of(), false, Set.of(404L)), MEETINGS, DEADLINES).entries()).isEmpty();
    }

    /** Or the one that was chosen could not be changed for another. */
    @Test
    void organisationsToChooseFromAreThoseBeforeTheFilter() {
        assertThat(of(new EntryFilter(Set.of(), false, Set.of(PONTE.id())), MEETINGS, DEADLINES).whose()).containsExactly(KOMPAS, PONTE);
    }

    @Test
    void aSourceThatDoesNotEvenSayWhatItBringsHidesNoOther() {
        var nameless = new EntrySource() {
            @Override
            public Kind kind() {
                throw new IllegalStateException("no kind");
            }

            @Override
            public List<Entry> entries(Span days) {
                return List.of();
            }
        };
        assertThat(EntrySources.inOrder(Stream.of(MEETINGS, nameless, DEADLINES))).containsExactly(DEADLINES, MEETINGS);
    }

    private static Gathered of(EntryFilter filter, EntrySource... sources) {
        var gathering = new Gathering();
        gathering.ask = new AskSource();
        gathering.caller = new OfKompas();
        gathering.sources = new EntrySources() {
            @Override
            List<EntrySource> list() {
                return List.of(sources);
            }
        };
        return gathering.of(DECEMBER, filter);
    }

    private static final class OfKompas extends Caller {

        @Override
        public Holder holder() {
            return new Holder(1L, 1L, "Jelena Marković", Locale.ENGLISH, 1L, KOMPAS.id(), KOMPAS.name(), Set.of(), Map.of(), false);
        }
    }
}
