package org.lastrada.intranet.demo;

import java.util.List;

/** One login for each kind of user. Their addresses stay the same whatever day the platform is built for and however large. */
public final class DemoLogins {

    /**
     * @param kind PLATFORM_ADMINISTRATOR, SECRETARIAT, FUNDRAISER, BOARD, HEAD, MEMBER_STAFF, ASSOCIATE_HEAD, ASSOCIATE_STAFF or AUDITOR
     * @param name as the person writes it
     */
    public record DemoLogin(String kind, String email, String name, String organisationKey) { }

    private DemoLogins() { }

    public static List<DemoLogin> all() {
        return Cast.all().stream().filter(role -> role.login() != null).map(DemoLogins::login).toList();
    }

    /** @throws IllegalArgumentException for a kind that has no login */
    public static DemoLogin of(String kind) {
        return all().stream().filter(login -> login.kind().equals(kind)).findFirst()
                .orElseThrow(() -> new IllegalArgumentException(kind));
    }

    private static DemoLogin login(Cast.Role role) {
        return new DemoLogin(role.login(), role.email(), role.name().given() + " " + role.name().family(), role.organisationKey());
    }
}
