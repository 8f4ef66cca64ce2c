package org.lastrada.intranet.run;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class WelcomeTest {

    private static final String LINK = "http://localhost:8080/first-run?token=aB3-_x";
    private static final String LOG = """
        10:12:01 INFO  [org.jboss.as] WFLYSRV0049: starting, see http://wildfly.example
        10:12:30 WARN  [org.lastrada.intranet.access.FirstRunLink] SET UP THE PLATFORM within a day, by this link that works once: %s
        10:12:31 INFO  [org.jboss.as] WFLYSRV0025: started
        """.formatted(LINK);

    @Test
    void aDemoTellsItsLoginsAndTheirPassword() {
        assertThat(welcome(Stage.DEMO, "")).contains("Log in with the password " + Welcome.demoPassword(), "maaike.de-vries@platform.example").doesNotContain("first-run");
    }

    @Test
    void aNewPlatformTellsTheLinkToSetItUpAndNoLogins() {
        assertThat(welcome(Stage.NEW, LOG)).contains("\n    " + LINK + "\n").doesNotContain("password", "@platform.example");
    }

    @Test
    void aNewPlatformWhoseLogHasNoLinkTellsHowToComeByOne() {
        assertThat(welcome(Stage.NEW, "")).contains("start it again for a link").doesNotContain("password");
    }

    @Test
    void aPlatformOfSomebodysOwnTellsNeither() {
        assertThat(welcome(Stage.REAL, LOG)).doesNotContain("first-run", "password", "@platform.example");
    }

    @Test
    void whereItRunsAndWhereItsMailShowsIsToldAlways() {
        for (var stage : Stage.values())
            assertThat(welcome(stage, LOG)).contains("The intranet runs at http://localhost:8080\n", "Mail it sends shows at http://localhost:8025\n", "Ctrl-C");
    }

    private static String welcome(Stage stage, String log) {
        return Welcome.to("http://localhost:8080", "http://localhost:8025", stage, log);
    }
}
