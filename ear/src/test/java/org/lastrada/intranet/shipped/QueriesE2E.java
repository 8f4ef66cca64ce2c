package org.lastrada.intranet.shipped;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;

/** Every page that only shows, counted in the database's own log: a page that asks for each of its rows would not stay below the bound. */
@Isolated
class QueriesE2E {

    private static final int MOST = 6;
    private static final Set<String> SHOW_AND_HAVE_BUTTONS = Set.of("/account/index", "/account/sessions", "/accounts/detail", "/documents/index", "/files/detail", "/jobs/index",
            "/mails/detail", "/organisations/documents");
    private static final Ask ASK = new Ask(Shipped.intranet());

    private static QueryLog log;

    @BeforeAll
    static void log() {
        log = QueryLog.of(ASK);
    }

    @AfterAll
    static void stopLogging() {
        log.close();
    }

    @Test
    void noPageThatOnlyShowsTakesMoreThanSix() throws IOException {
        var counts = new TreeMap<String, Long>();
        Pages.all().forEach((page, who) -> {
            if (Pages.onlyShows(page) || SHOW_AND_HAVE_BUTTONS.contains(page)) counts.put(page, least(who, address(page)));
        });
        var lines = new ArrayList<>(List.of("page,queries"));
        counts.forEach((page, count) -> lines.add(page + "," + count));
        Files.write(Shipped.TARGET.resolve("queries.csv"), lines);
        assertThat(counts).hasSizeGreaterThan(15).allSatisfy((page, count) -> assertThat(count).as(page).isLessThanOrEqualTo(MOST));
    }

    private static long least(String who, String address) {
        var reader = List.of("secretariat", "platform-administrator", "auditor").stream().filter(role -> Pages.mayOpen(who, Set.of(role))).findFirst().orElseThrow();
        return log.least(() -> Shipped.as(reader).get(address));
    }

    /** Of an organisation, the largest one there is; of searches, one that finds many things. */
    private static String address(String page) {
        if (page.equals("/search")) return "/search?q=platform&sort=newest";
        var address = Pages.address(page);
        return page.startsWith("/organisations/") ? address.replaceAll("(?<=[?&]id=)\\d+", largest()) : address;
    }

    private static String largest() {
        return ASK.text("select organisation_id from intranet.affiliation group by organisation_id order by count(*) desc limit 1");
    }
}
