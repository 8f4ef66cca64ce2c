package org.lastrada.intranet.demo;

import java.util.List;

/** The people who are written down by name, in the order of the file; all others are drawn. */
final class Cast {

    /** @param cameFrom the organisation the person belonged to before, or null */
    record Role(String key, String organisationKey, PersonName name, String email, String kind, String title, String role, String language,
                String login, String cameFrom) { }

    private static final List<Role> ROLES = DemoFile.rows("people.csv", '|').stream()
            .map(row -> new Role(row.get("key"), row.get("organisation"), PersonName.latin(row.get("given"), row.get("family")),
                    row.get("email"), row.get("slot"), row.get("title"), orNull(row.get("role")), row.get("language"),
                    orNull(row.get("login")), orNull(row.get("cameFrom"))))
            .toList();

    private Cast() { }

    static List<Role> all() {
        return ROLES;
    }

    static List<Role> of(String organisationKey) {
        return ROLES.stream().filter(role -> role.organisationKey().equals(organisationKey)).toList();
    }

    private static String orNull(String value) {
        return value.isEmpty() ? null : value;
    }
}
