package org.lastrada.intranet.shipped;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Columns of the database that hold what people write, found in the schema. One that holds a word of the machine has to be named here. */
final class TextColumns {

    private static final String MACHINES = "hash|media_type|.*_codes?|code|state|status|.*kind|language|country|.*_band|logo|photo|topic|says|path|form|purpose|verdict|holder|node|bookmark|time_zone"
            + "|frequency|message_id|mail_class|action|subject_type|subject_id|held_function|sealed_.*|password_hash|factor_secret|vocabulary|currency|last_error|audience|themes|fingerprint|term|rule|thing"
            + "|.*_on|unit|default_language|second_factor_roles|outbox_mail\\.reason|user_session\\.ended_because|draft\\.(subject|address)|long_work\\.about|throttle\\.subject|audit_text\\..*|task_run\\.task"
            + "|import\\.(encoding|cut_by|mapping|answers|effects)";
    static final List<String> JSON = List.of("draft.base", "draft.typed", "notice.facts", "audit_entry.before_state", "audit_entry.after_state");
    /** By these people sign in and are written to; and what a website's address is, is checked wherever it is read. */
    private static final String NOT_FREE = "account\\.login|person\\.email|organisation\\.(website|email)|access_token\\.email|outbox_mail\\.recipient";
    private static final String CLOCKS = "jobs_.*|flyway.*";
    private static final int ENOUGH = 4000;

    private TextColumns() { }

    /** @param trick what is written into each of them, in SQL; may use {@code id} */
    static void fill(String trick) {
        all().forEach((table, columns) -> {
            var one = hasNumber(table) ? trick : trick.replaceAll("\\bid\\b", "0");
            var texts = columns.entrySet().stream().filter(column -> !JSON.contains(table + "." + column.getKey()) && !(table + "." + column.getKey()).matches(NOT_FREE))
                    .map(column -> column.getKey() + " = left(" + one + ", " + column.getValue() + ")").toList();
            if (!texts.isEmpty()) Faulty.one().ask().tell("update ignore intranet." + table + " set " + String.join(", ", texts));
        });
    }

    /** Table to its columns. */
    static Map<String, Map<String, Integer>> all() {
        var all = new LinkedHashMap<String, Map<String, Integer>>();
        for (var table : Faulty.one().ask().text("select group_concat(table_name) from information_schema.tables where table_schema = 'intranet' and table_type = 'BASE TABLE'").toLowerCase(java.util.Locale.ROOT).split(",")) {
            if (!table.matches(CLOCKS) && !of(table).isEmpty()) all.put(table, of(table));
        }
        return all;
    }

    /** Column to how much it holds. */
    static Map<String, Integer> of(String table) {
        var found = Faulty.one().ask().text("select group_concat(concat(column_name, '=', least(character_maximum_length, " + ENOUGH + "))) from information_schema.columns where table_schema = 'intranet' and table_name = ?"
                + " and data_type in ('varchar', 'text', 'mediumtext')", table);
        var columns = new LinkedHashMap<String, Integer>();
        if (found == null) return columns;
        for (var column : found.toLowerCase(java.util.Locale.ROOT).split(",")) {
            var words = column.split("=");
            if (!words[0].matches(MACHINES) && !(table + "." + words[0]).matches(MACHINES)) columns.put(words[0], Integer.valueOf(words[1]));
        }
        return columns;
    }

    static boolean hasNumber(String table) {
        return Faulty.one().ask().number("select count(*) from information_schema.columns where table_schema = 'intranet' and table_name = ? and column_name = 'id'", table) > 0;
    }
}
