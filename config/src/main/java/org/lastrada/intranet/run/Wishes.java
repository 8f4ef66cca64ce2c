package org.lastrada.intranet.run;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** What was typed after {@code mvn -Prun}, checked before anything starts. */
final class Wishes {
    private static final List<String> DEMOS = List.of("none", "platform", "large");

    private Wishes() {}

    /** @param arguments data folder, folder of the database's programs, server folder, port, port of the mail page, demo data (none, platform, large) */
    static Intranet.Wish of(String... arguments) {
        if (!DEMOS.contains(arguments[5])) {
            throw new CannotStart("There is no demo called \"" + arguments[5] + "\"; choose one: -Ddemo=none, platform or large.");
        }
        return new Intranet.Wish(Path.of(arguments[0]), Path.of(arguments[1]), Path.of(arguments[2]), port("-Dport", arguments[3]),
            port("-Dmail.port", arguments[4]), Map.of("INTRANET_DEMO", arguments[5]));
    }

    private static int port(String option, String wished) {
        if (!wished.matches("\\d{1,5}") || Integer.parseInt(wished) < 1 || Integer.parseInt(wished) > 65535) {
            throw new CannotStart("\"" + wished + "\" is no port; choose a number from 1 to 65535, for instance: mvn -Prun " + option + "=8090");
        }
        return Integer.parseInt(wished);
    }
}
