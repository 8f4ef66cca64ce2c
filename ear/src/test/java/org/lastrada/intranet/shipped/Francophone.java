package org.lastrada.intranet.shipped;

import static java.util.stream.Collectors.joining;

import java.util.List;

/** Somebody of the secretariat who administers the platform as well and reads it in French: a colleague of Oksana's, unlisted and with the same past. */
final class Francophone {

    private static final String LOGIN = "mireille.lefevre@platform.example";

    private final Ask ask = new Ask(Shipped.intranet());
    private final long colleague = ask.number("select person_id from intranet.account where login = ?", Shipped.OKSANA);

    private Francophone() { }

    static Guest signedIn() {
        new Francophone().arrive();
        return Shipped.guest().signIn(LOGIN, Shipped.PASSWORD);
    }

    private void arrive() {
        like("person", "id = " + colleague, List.of("given_name", "family_name", "email", "listed"), "'Mireille', 'Lefèvre', '" + LOGIN + "', 0");
        var person = ask.number("select id from intranet.person where email = ?", LOGIN);
        like("affiliation", "person_id = " + colleague + " and ends is null", List.of("person_id"), String.valueOf(person));
        like("account", "person_id = " + colleague, List.of("login", "person_id", "language"), "'" + LOGIN + "', " + person + ", 'fr'");
        ask.tell("insert into intranet.account_role (account_id, role_code, granted_at, granted_by) select id, 'platform-administrator', utc_timestamp(6), 'a test' from intranet.account where login = '" + LOGIN + "'");
    }

    /** Copies rows with other values in some of their columns. */
    private void like(String table, String which, List<String> others, String values) {
        var all = ask.text("select group_concat(column_name) from information_schema.columns where table_schema = 'intranet' and table_name = ? and column_name <> 'id'", table);
        var same = List.of(all.split(",")).stream().filter(column -> !others.contains(column)).collect(joining(", "));
        ask.tell("insert into intranet.%1$s (%2$s, %3$s) select %2$s, %4$s from intranet.%1$s where %5$s".formatted(table, same, String.join(", ", others), values, which));
    }
}
