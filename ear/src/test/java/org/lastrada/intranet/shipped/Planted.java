package org.lastrada.intranet.shipped;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * One organisation and everybody in it, with a text of its own in every column that can hold one: {@code canary} and the name of the column,
 * to be found again wherever it went. What belongs to them is found in the schema, by the columns that name an owner and the foreign keys of
 * what hangs on that.
 */
final class Planted {

    private static final Map<String, String> OWNERS = new LinkedHashMap<>(Map.of("organisation_id", "(%1$d)", "person_id", "(select person_id from intranet.affiliation where organisation_id = %1$d)",
            "account_id", "(select id from intranet.account where person_id in (select person_id from intranet.affiliation where organisation_id = %1$d))"));
    /** Who was there when and what was proved, without a word that anybody wrote; and the index, which is written anew. */
    private static final String WITHOUT_TEXTS = "search_.*|erasure";

    private final Ask ask = Faulty.one().ask();
    private final long organisation;
    /** Table to the condition for its rows that are theirs. */
    private final Map<String, String> theirs = new TreeMap<>();

    private Planted(long organisation) {
        this.organisation = organisation;
        leaveOneOfEach();
        find();
    }

    /** Into the largest member that nobody of the demo logins belongs to; all its people are unlisted then, and show nothing. */
    static Planted now() {
        var logins = Shipped.logins().values().stream().map(login -> "'" + login + "'").collect(joining(","));
        var planted = new Planted(Faulty.one().ask().number("select a.organisation_id from intranet.affiliation a join intranet.account c on c.person_id = a.person_id where a.ends is null and a.organisation_id not in"
                + " (select b.organisation_id from intranet.affiliation b join intranet.person p on p.id = b.person_id where p.email in (" + logins + ")) and a.person_id not in"
                + " (select person_id from intranet.affiliation where organisation_id <> a.organisation_id) group by a.organisation_id order by count(*) desc limit 1"));
        planted.write();
        return planted;
    }

    private void find() {
        theirs.put("organisation", "id = " + organisation);
        theirs.put("person", "id in " + OWNERS.get("person_id").formatted(organisation));
        OWNERS.forEach((column, owner) -> tables("select group_concat(table_name) from information_schema.columns where table_schema = 'intranet' and column_name = '" + column + "'")
                .forEach(table -> theirs.merge(table, column + " in " + owner.formatted(organisation), (one, other) -> one + " or " + other)));
        for (var hanging : tables("select group_concat(concat(table_name, ' ', column_name, ' ', referenced_table_name)) from information_schema.key_column_usage"
                + " where table_schema = 'intranet' and referenced_column_name = 'id'")) {
            var words = hanging.split(" ");
            if (!theirs.containsKey(words[0]) && theirs.containsKey(words[2]) && !words[2].matches("organisation|person|account"))
                theirs.put(words[0], words[1] + " in (select id from intranet." + words[2] + " where " + theirs.get(words[2]) + ")");
        }
        theirs.keySet().removeIf(table -> table.matches(WITHOUT_TEXTS));
    }

    private List<String> tables(String sql) {
        return List.of(ask.text(sql).split(","));
    }

    /** Of all that only some have, so that there is somewhere to write. */
    private void leaveOneOfEach() {
        var account = "(select min(id) from intranet.account where person_id in " + OWNERS.get("person_id").formatted(organisation) + ")";
        var person = "(select min(person_id) from intranet.affiliation where organisation_id = " + organisation + ")";
        ask.tell("insert into intranet.draft (account_id, form, subject, about, address, version, base, typed, saved_at) values (" + account + ", 'person.edit', uuid(), 'x', '/', 0, '{}', '{}', utc_timestamp(6))",
                "insert into intranet.long_work (version, kind, account_id, state, done, pieces, asked_at, not_before, stumbles, ended_at, failure) values (0, 'people.work.everybody', " + account
                        + ", 'DONE', 1, 1, utc_timestamp(6), utc_timestamp(6), 0, utc_timestamp(6), 'x')",
                "insert into intranet.long_work_part (work_id, piece, content) select max(id), 1, 'x' from intranet.long_work",
                "insert into intranet.outbox_mail (message_id, recipient, recipient_name, account_id, mail_class, reason, language, subject, body, created_at, queued_at, state, attempts, next_attempt_at, version)"
                        + " values (uuid(), 'x', 'x', " + account + ", 'SERVICE', 'mail.invitation', 'en', 'x', 'x', utc_timestamp(6), utc_timestamp(6), 'SENT', 1, utc_timestamp(6), 0)",
                "insert ignore into intranet.notice_reader (account_id, version, hour, links) select id, 0, 7, 0 from intranet.account",
                "insert into intranet.notice (version, account_id, topic, thing, says, facts, path, changes, first_at, last_at, mail_at) values (0, " + account
                        + ", 'people.notice.entry', 'person:0', 'people.notice.entry.edited', '[\"x\"]', '/', 1, utc_timestamp(6), utc_timestamp(6), utc_timestamp(6))",
                "insert into intranet.suspension (organisation_id, starts, ends, reason, decided_by, decided_at) values (" + organisation + ", '2001-01-01', '2001-01-02', 'x', 'x', utc_timestamp(6))",
                "insert into intranet.status_override (organisation_id, status, counts, starts, ends, reason, decided_by, decided_at) select " + organisation + ", 'CURRENT', 1, '2001-01-01', '2001-01-02', 'x', 'x', utc_timestamp(6)",
                "insert into intranet.attachment (version, holder, subject, organisation_id, name, latest) values (0, 'organisation', " + organisation + ", " + organisation + ", 'x', 1)",
                "insert into intranet.attachment_version (attachment_id, number, name, media_type, hash, size, brought_at, brought_by)"
                        + " select max(a.id), 1, 'x', 'text/plain', (select min(hash) from intranet.stored_file), 1, utc_timestamp(6), 'x' from intranet.attachment a",
                "insert into intranet.access_token (purpose, hash, account_id, email, created_at, expires_at, version) values ('RESET', sha2(uuid(), 256), " + account + ", 'x', utc_timestamp(6), utc_timestamp(6), 0)",
                "insert ignore into intranet.account_role (account_id, role_code, granted_at, granted_by) values (" + account + ", 'board', utc_timestamp(6), 'x')",
                "insert into intranet.legal_hold (version, person_id, reason, starts) values (0, " + person + ", 'x', '2026-01-01')",
                "insert into intranet.user_session (account_id, device, network, created_at, seen_at, proved_at) values (" + account + ", 'x', 'x', utc_timestamp(6), utc_timestamp(6), utc_timestamp(6))",
                "update intranet.person set listed = 0, shows_email = 0, shows_phone = 0, shows_photo = 0 where id in " + OWNERS.get("person_id").formatted(organisation));
    }

    private void write() {
        var missing = new ArrayList<String>();
        theirs.forEach((table, condition) -> {
            var columns = TextColumns.of(table);
            if (columns.isEmpty()) return;
            if (ask.number("select count(*) from intranet." + table + " where " + condition) == 0) missing.add(table);
            ask.tell("update intranet." + table + " set " + columns.entrySet().stream().map(column -> column.getKey() + " = " + text(table, column.getKey(), column.getValue())).collect(joining(", ")) + " where " + condition);
        });
        if (!missing.isEmpty()) throw new AssertionError("leave a row for them in " + missing + ", or nothing is tried there");
    }

    private static String text(String table, String column, int length) {
        var word = "canary" + (table + column).replace("_", "");
        if (TextColumns.JSON.contains(table + "." + column)) return "'" + (table.equals("notice") ? "[\"" + word + "\"]" : "{\"about\":" + (table.equals("draft") ? "[\"" + word + "\"]" : "\"" + word + "\"") + "}") + "'";
        var one = TextColumns.hasNumber(table) ? "id" : "'0'";
        if (column.equals("email") || column.equals("login") || column.equals("recipient")) return "concat('" + word + "', " + one + ", '@canary.example')";
        if (column.equals("website")) return "'https://" + word + ".example'";
        return "left(concat('" + word + " ', " + one + "), " + length + ")";
    }

    /** The last number of theirs in each table. */
    List<String> numbers() {
        var numbers = new ArrayList<String>();
        theirs.forEach((table, condition) -> {
            if (TextColumns.hasNumber(table)) numbers.add(ask.text("select max(id) from intranet." + table + " where " + condition));
        });
        return numbers.stream().filter(java.util.Objects::nonNull).distinct().toList();
    }
}
