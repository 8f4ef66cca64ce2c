package org.lastrada.intranet.search.index;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.lastrada.intranet.search.Audience;

/** The cells there are. A cell never changes, so what was read once is remembered for good, on every node. */
@ApplicationScoped
public class Cells {

    @Inject Apart apart;
    private final Map<Integer, Cell> known = new ConcurrentHashMap<>();

    /** In one query, or none when all of them are known. */
    public Map<Integer, Cell> withIds(Connection database, Collection<Integer> ids) throws SQLException {
        var unknown = ids.stream().filter(id -> !known.containsKey(id)).toList();
        if (!unknown.isEmpty()) {
            Sql.of("select id, kind, country, organisation_id, themes, year, audience, until_day from search_cell where id in").in(unknown)
                    .read(database, row -> known.put(row.getInt(1), cell(row)));
        }
        return ids.stream().distinct().collect(Collectors.toMap(id -> id, known::get));
    }

    /** Written apart, since it tells nothing of anybody: two who need the same new one at once must not wait for each other. */
    int id(Connection database, Cell cell) throws SQLException {
        var id = find(database, cell);
        if (id == 0) {
            apart.tell(other -> Sql.of("insert ignore into search_cell (fingerprint, kind, country, organisation_id, themes, year, audience, until_day) values (?, ?, ?, ?, ?, ?, ?, ?)",
                    cell.fingerprint(), cell.kind(), cell.country(), cell.organisation(), cell.themesText(), cell.year(), cell.audienceText(), cell.until()).change(other));
            id = find(database, cell);
        }
        return id;
    }

    private static int find(Connection database, Cell cell) throws SQLException {
        var id = new int[1];
        Sql.of("select id from search_cell where fingerprint = ?", cell.fingerprint()).read(database, row -> id[0] = row.getInt(1));
        return id[0];
    }

    private static Cell cell(ResultSet row) throws SQLException {
        var until = row.getDate(8);
        return new Cell(row.getString(2), row.getString(3), row.getObject(4, Long.class), words(row.getString(5)).stream().map(Long::valueOf).collect(Collectors.toSet()),
                row.getObject(6, Integer.class), new Audience(words(row.getString(7))), until == null ? null : until.toLocalDate());
    }

    private static Set<String> words(String text) {
        return Arrays.stream(text.split(" ")).filter(word -> !word.isEmpty()).collect(Collectors.toSet());
    }
}
