package org.lastrada.intranet.home;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.lastrada.intranet.rights.Caller;

class SourcesTest {

    private final DutySource votes = source("meeting.duty.vote", DutyKind.DECIDE, Optional.of("select votes"));
    private final DutySource policies = source("policy.duty.read", DutyKind.READ, Optional.of("select policies"));
    private final DutySource tasks = source("campaign.duty.task", DutyKind.DECIDE, Optional.of("select tasks"));
    private final DutySource nothing = source("news.duty.read", DutyKind.READ, Optional.empty());
    private final DutySource broken = new Asked("training.duty.attend", DutyKind.ATTEND, null);
    private final List<SourceFailure> failures = new ArrayList<>();
    private final List<List<Piece>> asked = new ArrayList<>();

    @Test
    void allSourcesAreAskedInOneQuestion() throws SQLException {
        var found = Sources.ask(pieces(votes, policies, nothing), List.<String>of(), this::words, failures);

        assertThat(found).containsExactly("meeting.duty.vote", "policy.duty.read");
        assertThat(asked).hasSize(1);
        assertThat(failures).isEmpty();
    }

    @Test
    void oneThatThrowsIsNamedAndTheOthersAreAskedAllTheSame() throws SQLException {
        var found = Sources.ask(pieces(votes, broken, policies), List.<String>of(), this::words, failures);

        assertThat(found).containsExactly("meeting.duty.vote", "policy.duty.read");
        assertThat(asked).hasSize(1);
        assertThat(failures).singleElement().satisfies(failure -> {
            assertThat(failure.words()).isEqualTo("training.duty.attend");
            assertThat(failure.cause()).isInstanceOf(IllegalStateException.class);
        });
    }

    @Test
    void oneWhoseQuestionTheDatabaseRefusesIsFoundAndLeftOut() throws SQLException {
        var found = Sources.ask(pieces(votes, policies), List.<String>of(), pieces -> {
            if (pieces.stream().anyMatch(piece -> piece.source() == votes)) throw new SQLException("no such table", "42S02");
            return words(pieces);
        }, failures);

        assertThat(found).containsExactly("policy.duty.read");
        assertThat(failures).extracting(SourceFailure::words).containsExactly("meeting.duty.vote");
    }

    @Test
    void oneThatTheDatabaseTakesAloneAndNotBesideAnotherIsLeftOut() throws SQLException {
        var found = Sources.ask(pieces(votes, policies, tasks), List.<String>of(), pieces -> {
            if (pieces.stream().map(Piece::source).toList().containsAll(List.of(votes, policies))) throw new SQLException("illegal mix of collations", "HY000");
            return words(pieces);
        }, failures);

        assertThat(found).containsExactly("meeting.duty.vote", "campaign.duty.task");
        assertThat(failures).extracting(SourceFailure::words).containsExactly("policy.duty.read");
    }

    @Test
    void oneThatFitsBesideNoOtherIsTheOneLeftOutAlsoWhenItComesFirst() throws SQLException {
        var found = Sources.ask(pieces(votes, policies, tasks), List.<String>of(), pieces -> {
            if (pieces.size() > 1 && pieces.stream().anyMatch(piece -> piece.source() == votes)) throw new SQLException("illegal mix of collations", "HY000");
            return words(pieces);
        }, failures);

        assertThat(found).containsExactlyInAnyOrder("policy.duty.read", "campaign.duty.task");
        assertThat(failures).extracting(SourceFailure::words).containsExactly("meeting.duty.vote");
    }

    @Test
    void whereAllFailAllAreNamedAndNothingIsFound() throws SQLException {
        var found = Sources.ask(pieces(votes, policies), List.<String>of(), pieces -> {
            throw new SQLException("no such table", "42S02");
        }, failures);

        assertThat(found).isEmpty();
        assertThat(failures).hasSize(2);
    }

    @Test
    void oneThatDoesNotEvenSayWhatItIsAboutHidesNoOther() {
        var nameless = new Asked(null, DutyKind.READ, Optional.of("select nameless"));
        assertThat(Sources.inOrder(Stream.of(policies, nameless, votes))).containsExactly(votes, policies);
    }

    @Test
    void aDatabaseThatIsAwayIsNoFaultOfASource() {
        assertThatThrownBy(() -> Sources.ask(pieces(votes, policies), List.<String>of(), pieces -> {
            throw new SQLException("connection lost", "08000");
        }, failures)).hasMessage("connection lost");
        assertThat(failures).isEmpty();
    }

    @Test
    void everyRowOfTheUnionSaysWhichPieceItCameFrom() {
        assertThat(Piece.union(pieces(votes, policies), List.of("due", "about"))).isEqualTo(
                "select 0 source, due, about from (select votes) piece union all select 1 source, due, about from (select policies) piece");
    }

    private List<String> words(List<Piece> pieces) {
        asked.add(pieces);
        return pieces.stream().map(piece -> piece.source().words()).toList();
    }

    private List<Piece> pieces(DutySource... sources) {
        return Sources.pieces(List.of(sources), source -> source.open(null), failures);
    }

    private static DutySource source(String words, DutyKind kind, Optional<String> select) {
        return new Asked(words, kind, select);
    }

    /** What is null is thrown instead. */
    private record Asked(String words, DutyKind kind, Optional<String> select) implements DutySource {

        @Override
        public String words() {
            if (words == null) throw new IllegalStateException("it has no name");
            return words;
        }

        @Override
        public Optional<String> open(Caller caller) {
            if (select == null) throw new IllegalStateException("the course catalogue is broken");
            return select;
        }

        @Override
        public Optional<String> done(Caller caller) {
            return open(caller);
        }
    }
}
