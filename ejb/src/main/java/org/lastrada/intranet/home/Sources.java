package org.lastrada.intranet.home;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.lastrada.intranet.rights.Caller;

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
        return pieces(all.stream().sorted(Comparator.comparing(DutySource::words)).toList(), asked, failures);
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
     * Asks all at once. Only when the database refuses that is each asked alone, to know which of them is to blame, and then all at once
     * without those.
     */
    static <T> T ask(List<Piece> pieces, Question<T> question, List<SourceFailure> failures) throws SQLException {
        try {
            return question.ask(pieces);
        } catch (SQLException together) {
            if (isAway(together)) throw together;
            return question.ask(sound(pieces, question, failures));
        }
    }

    private static <T> List<Piece> sound(List<Piece> pieces, Question<T> question, List<SourceFailure> failures) throws SQLException {
        var sound = new ArrayList<Piece>();
        for (var piece : pieces) {
            try {
                question.ask(List.of(piece));
                sound.add(piece);
            } catch (SQLException alone) {
                if (isAway(alone)) throw alone;
                failures.add(new SourceFailure(piece.source().words(), alone));
            }
        }
        return sound;
    }

    /** No source's fault: the connection was lost, which the page as a whole has to say. */
    private static boolean isAway(SQLException failure) {
        return failure.getSQLState() != null && failure.getSQLState().startsWith("08");
    }
}
