package org.lastrada.intranet.home;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.lastrada.intranet.rights.Caller;
import org.lastrada.intranet.shared.Plugged;

/** All sources there are, and what each of them wants to be asked. */
@ApplicationScoped
class Sources {

    @Inject @Any Instance<DutySource> all;
    @Inject Caller caller;

    /** @param failures where one that throws is written down */
    List<Piece> open(List<SourceFailure> failures) {
        return pieces(source -> source.open(caller), failures);
    }

    List<Piece> done(List<SourceFailure> failures) {
        return pieces(source -> source.done(caller), failures);
    }

    private List<Piece> pieces(Function<DutySource, Optional<String>> asked, List<SourceFailure> failures) {
        return pieces(inOrder(all.stream()), asked, failures);
    }

    /** Without those that do not even say what they are about: there is no name to tell the reader, the log has it. */
    static List<DutySource> inOrder(Stream<DutySource> sources) {
        return sources.filter(source -> Plugged.ask(source, DutySource::words).isPresent()).sorted(Comparator.comparing(DutySource::words)).toList();
    }

    static List<Piece> pieces(List<DutySource> sources, Function<DutySource, Optional<String>> asked, List<SourceFailure> failures) {
        var pieces = new ArrayList<Piece>();
        for (var source : sources) {
            try {
                asked.apply(source).ifPresent(select -> pieces.add(new Piece(source, select)));
            } catch (RuntimeException e) {
                failures.add(new SourceFailure(source.words(), e));
            }
        }
        return pieces;
    }

    interface Question<T> {

        T ask(List<Piece> pieces) throws SQLException;
    }

    /**
     * Asks all at once. Only when the database refuses that is one after the other asked together with those before it: so each is found that
     * is to blame, also one that the database takes alone and not beside another.
     *
     * @param nothing the answer when there is none to ask
     */
    static <T> T ask(List<Piece> pieces, T nothing, Question<T> question, List<SourceFailure> failures) throws SQLException {
        if (pieces.isEmpty()) return nothing;
        try {
            return question.ask(pieces);
        } catch (SQLException together) {
            if (isAway(together)) throw together;
            var found = askOneByOne(pieces, nothing, question);
            failures.addAll(found.failures());
            return found.answer();
        }
    }

    private record Found<T>(T answer, List<SourceFailure> failures) { }

    /** The first is taken for sound; were it the one that fits beside no other, it would be all that is left, so the last gets its turn. */
    private static <T> Found<T> askOneByOne(List<Piece> pieces, T nothing, Question<T> question) throws SQLException {
        var forwards = askMoreAndMore(pieces, nothing, question);
        if (forwards.failures().size() < 2) return forwards;
        var turned = new ArrayList<>(pieces);
        Collections.reverse(turned);
        var backwards = askMoreAndMore(turned, nothing, question);
        return backwards.failures().size() < forwards.failures().size() ? backwards : forwards;
    }

    private static <T> Found<T> askMoreAndMore(List<Piece> pieces, T nothing, Question<T> question) throws SQLException {
        var answer = nothing;
        var sound = new ArrayList<Piece>();
        var failures = new ArrayList<SourceFailure>();
        for (var piece : pieces) {
            sound.add(piece);
            try {
                answer = question.ask(List.copyOf(sound));
            } catch (SQLException withThisOne) {
                if (isAway(withThisOne)) throw withThisOne;
                sound.remove(piece);
                failures.add(new SourceFailure(piece.source().words(), withThisOne));
            }
        }
        return new Found<>(answer, failures);
    }

    /** No source's fault: the connection was lost, which the page as a whole has to say. */
    private static boolean isAway(SQLException failure) {
        return failure.getSQLState() != null && failure.getSQLState().startsWith("08");
    }
}
