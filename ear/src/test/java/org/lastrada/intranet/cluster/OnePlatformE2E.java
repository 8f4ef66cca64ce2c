package org.lastrada.intranet.cluster;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.StringReader;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lastrada.intranet.shipped.Answer;
import org.lastrada.intranet.shipped.Form;
import org.lastrada.intranet.shipped.Guest;
import org.lastrada.intranet.shipped.Shipped;
import org.lastrada.intranet.shipped.Until;

/** Two nodes are one platform: who somebody is and what they may is the same on both, with the next request. */
@Order(1)
@Tag("what-breaks")
@ResourceLock(Cluster.TWO_NODES)
class OnePlatformE2E {

    private static final int FREE_TRIES = 5;
    private static final int AT_ONCE = 8;

    private final Cluster cluster = Cluster.whole();
    private final Node one = cluster.nodes().get(0);
    private final Node other = cluster.nodes().get(1);

    @Test
    void bothStartedOnAnEmptyDatabaseAndLaidItsFirstDataDownOnce() {
        assertThat(cluster.ask().number("select count(*) from intranet.platform")).isEqualTo(1);
        assertThat(cluster.ask().number("select count(*) - count(distinct vocabulary, code) from intranet.term")).isZero();
        assertThat(cluster.ask().number("select count(*) from intranet.JOBS_SCHEDULER_STATE")).isEqualTo(2);
    }

    /** By whatever reads them together; a line break that somebody sends makes no second line. The shell's own word of a node that was killed is none of theirs. */
    @Test
    @Tag("J10")
    void whatANodeLogsIsALineOfJsonEach() {
        one.guest().get("/organisations/%0A%22%7D%0Aforged?text=%0Aforged");
        for (var node : cluster.nodes()) {
            var lines = node.logged().lines().filter(line -> !line.equals("Killed")).map(OnePlatformE2E::asJson).toList();
            assertThat(lines).hasSizeGreaterThan(20).allMatch(line -> line.keySet().containsAll(Set.of("timestamp", "level", "loggerName", "message")));
        }
    }

    private static JsonObject asJson(String line) {
        try (var reader = Json.createReader(new StringReader(line))) {
            return reader.readObject();
        }
    }

    @Test
    void whoSignedInOnOneIsSignedInOnTheOther() {
        var maaike = one.signedIn("secretariat");
        assertThat(cluster.onTheOther(maaike).get("/organisations/").status()).isEqualTo(200);
    }

    /** Several open it at once where nobody has opened it before, which is when the names of its parts could come out one way here and another there. */
    @ParameterizedTest
    @CsvSource({"/organisations/new,organisation,save", "/people/new,new,add", "/people/edit?id=,edit,save", "/organisations/edit?id=,organisation,save"})
    @Tag("F2")
    void whatWasOpenedOnOneIsGoneOnWithOnTheOther(String page, String form, String button) {
        var path = page.endsWith("=") ? page + cluster.ask().number("select min(id) from intranet." + (page.startsWith("/people/") ? "person" : "organisation")) : page;
        cluster.nodes().stream().map(node -> node.signedIn("secretariat")).forEach(person -> IntStream.range(0, AT_ONCE).parallel().forEach(time -> person.get(path)));
        var here = one.signedIn("secretariat");
        Until.so("it is gone on with", () -> isGoneOnWith(Form.on(here.get(path), form).press(cluster.onTheOther(here), button)));
    }

    /** Opened anew where the other node has not been told of the page yet, which it is after the answer; never a fault. */
    private static boolean isGoneOnWith(Answer answer) {
        assertThat(answer.status()).isIn(200, 302);
        return !answer.location().contains("expired=1");
    }

    @Test
    @Tag("S2")
    void whoSignsOutOnOneIsOutOnTheOther() {
        var there = one.signedIn("head-of-associate");
        var here = cluster.onTheOther(there);
        assertThat(here.post("/sign-out", Map.of()).status()).isEqualTo(302);
        assertThat(there.get("/organisations/").leadsToSignIn()).isTrue();
        assertThat(sentToTheOther(there).get("/organisations/").leadsToSignIn()).isTrue();
    }

    @Test
    @Tag("S4")
    void whoseSessionsAnAdministratorEndsOnOneIsOutOnTheOther() {
        var here = one.signedIn("fundraiser");
        var there = other.signedIn("fundraiser");
        var account = account("fundraiser");
        press(one.signedIn("platform-administrator"), account, "manage", "end-sessions");
        assertThat(here.get("/").leadsToSignIn()).isTrue();
        assertThat(there.get("/").leadsToSignIn()).isTrue();
        assertThat(sentToTheOther(here).get("/").leadsToSignIn()).isTrue();
    }

    @Test
    @Tag("Z9")
    void aRoleThatIsTakenAwayOnOneIsGoneOnTheOther() {
        var here = one.signedIn("auditor");
        var there = other.signedIn("auditor");
        for (var pieter : new Guest[] {here, there}) assertThat(pieter.get("/audit/").status()).isEqualTo(200);
        var daan = one.signedIn("platform-administrator");
        var page = daan.get("/accounts/detail?id=" + account("auditor"));
        assertThat(Form.on(page, "sensitive").without("roles").press(daan, "save-roles").path()).contains("roles-changed");
        for (var pieter : new Guest[] {here, there}) assertThat(pieter.get("/audit/").status()).isEqualTo(403);
    }

    @Test
    @Tag("A1")
    void wrongPasswordsCountTogetherWhereverTheyAreTried() {
        var login = Shipped.login("associate-staff");
        for (int tries = 0; tries < FREE_TRIES; tries++) assertThat(tried(tries % 2 == 0 ? one : other, login, "a wrong one").status()).isEqualTo(200);
        for (var node : cluster.nodes()) assertThat(tried(node, login, Shipped.PASSWORD).status()).as("the right one, during the wait").isEqualTo(429);
    }

    private static Answer tried(Node node, String login, String password) {
        var guest = node.guest();
        return guest.post("/sign-in", guest.signInForm(login, password));
    }

    private static void press(Guest administrator, String account, String form, String button) {
        assertThat(Form.on(administrator.get("/accounts/detail?id=" + account), form).press(administrator, button).path()).contains("done=accounts.");
    }

    private String account(String role) {
        return cluster.ask().text("select id from intranet.account where login = ?", Shipped.login(role));
    }

    /** The same browser, sent there by a proxy. */
    private Guest sentToTheOther(Guest person) {
        return cluster.other(cluster.home(person)).sameBrowser(person);
    }
}
