package org.lastrada.intranet.shipped;

import java.util.ArrayList;
import java.util.List;

/**
 * What the intranet that may be broken holds, kept aside before a test presses everything, and put back. The clock's tables and who is signed
 * in go on, and so do the words and cells of the index, which only ever grow and which the server remembers.
 */
final class Snapshot {

    private static final String ASIDE = "aside";

    private final Ask ask = Faulty.one().ask();
    private final List<String> tables = List.of(ask.text("select group_concat(table_name) from information_schema.tables where table_schema = 'intranet' and table_type = 'BASE TABLE'"
            + " and table_name not regexp '^(jobs_|user_session|flyway|search_(cell|word|slip)$)'").split(","));

    private Snapshot() {
        var copies = new ArrayList<>(List.of("drop schema if exists " + ASIDE, "create schema " + ASIDE));
        for (var table : tables) copies.add("create table %2$s.%1$s as select * from intranet.%1$s".formatted(table, ASIDE));
        ask.tell(copies.toArray(String[]::new));
    }

    static Snapshot take() {
        return new Snapshot();
    }

    void putBack() {
        var back = new ArrayList<>(List.of("set foreign_key_checks = 0", "set autocommit = 0"));
        for (var table : tables) back.addAll(List.of("delete from intranet." + table, "insert into intranet.%1$s select * from %2$s.%1$s".formatted(table, ASIDE)));
        back.addAll(List.of("commit", "drop schema " + ASIDE));
        ask.tell(back.toArray(String[]::new));
    }
}
