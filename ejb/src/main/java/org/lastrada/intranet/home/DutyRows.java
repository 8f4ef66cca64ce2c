package org.lastrada.intranet.home;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.hibernate.Session;
import org.lastrada.intranet.home.DutyGroup.Counted;
import org.lastrada.intranet.shared.Page;

/** Asks the sources' selects as one. Past the mapping: what one of them does wrong must not spoil the transaction of all. */
@ApplicationScoped
class DutyRows {

    private static final List<String> OPEN = List.of("due", "about", "organisation", "address");
    private static final List<String> DONE = List.of("done_at", "about", "organisation", "address");
    private static final String MOST_URGENT = """
            select * from (select d.*, row_number() over (partition by source order by due is null, due, about, address) nth, count(*) over (partition by source) total
            from (%s) d) numbered where nth <= ? order by due is null, due, source, nth""";
    private static final String OPEN_PAGE = "select d.* from (%s) d order by due is null, due, source, about, address limit ? offset ?";
    private static final String DONE_PAGE = "select d.* from (%s) d order by done_at desc, source, about, address limit ? offset ?";
    private static final String COUNT = "select count(*) from (%s) d";

    @PersistenceContext EntityManager database;

    /** @param ofEach how many of each source at the most */
    List<Counted> mostUrgent(List<Piece> pieces, Asker who, int ofEach, List<SourceFailure> failures) {
        return asking(connection -> Sources.ask(pieces, List.<Counted>of(), asked -> {
            try (var question = who.ask(connection, MOST_URGENT.formatted(Piece.union(asked, OPEN)), ofEach); var rows = question.executeQuery()) {
                var found = new ArrayList<Counted>();
                while (rows.next()) found.add(new Counted(open(rows, asked), rows.getLong("total")));
                return found;
            }
        }, failures));
    }

    Page<Duty> open(List<Piece> pieces, Asker who, int number, List<SourceFailure> failures) {
        return page(pieces, who, number, failures, OPEN, OPEN_PAGE, DutyRows::open);
    }

    Page<Duty> done(List<Piece> pieces, Asker who, int number, List<SourceFailure> failures) {
        return page(pieces, who, number, failures, DONE, DONE_PAGE, DutyRows::done);
    }

    private interface Reading {

        Duty of(ResultSet row, List<Piece> pieces) throws SQLException;
    }

    private Page<Duty> page(List<Piece> pieces, Asker who, int number, List<SourceFailure> failures, List<String> columns, String select, Reading reading) {
        return asking(connection -> Sources.ask(pieces, new Page<>(List.<Duty>of(), number, Page.SIZE, 0), asked -> {
            var union = Piece.union(asked, columns);
            try (var count = who.ask(connection, COUNT.formatted(union)); var total = count.executeQuery();
                    var question = who.ask(connection, select.formatted(union), Page.SIZE, (number - 1L) * Page.SIZE); var rows = question.executeQuery()) {
                total.next();
                var found = new ArrayList<Duty>();
                while (rows.next()) found.add(reading.of(rows, asked));
                return new Page<>(found, number, Page.SIZE, total.getLong(1));
            }
        }, failures));
    }

    private interface Answer<T> {

        T of(Connection connection) throws SQLException;
    }

    private <T> T asking(Answer<T> answer) {
        return database.unwrap(Session.class).doReturningWork(answer::of);
    }

    private static Duty open(ResultSet row, List<Piece> pieces) throws SQLException {
        var source = pieces.get(row.getInt("source")).source();
        return new Duty(source.words(), source.kind(), row.getObject("due", LocalDate.class), null, about(row), row.getString("organisation"), row.getString("address"));
    }

    private static Duty done(ResultSet row, List<Piece> pieces) throws SQLException {
        var source = pieces.get(row.getInt("source")).source();
        var at = row.getObject("done_at", LocalDateTime.class);
        return new Duty(source.words() + ".done", source.kind(), null, at == null ? null : at.toInstant(ZoneOffset.UTC), about(row), row.getString("organisation"), row.getString("address"));
    }

    private static String about(ResultSet row) throws SQLException {
        return row.getString("about") == null ? "" : row.getString("about");
    }
}
