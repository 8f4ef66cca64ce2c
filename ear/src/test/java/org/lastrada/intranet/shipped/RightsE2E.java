package org.lastrada.intranet.shipped;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** {@code pages.csv} times {@code rights.csv}, asked over HTTP. A new page is covered when it has its row. */
@Order(3)
@Execution(ExecutionMode.CONCURRENT)
class RightsE2E {

    private static final Pattern SERVLET = Pattern.compile("@WebServlet\\(\"([^\"]+)\"\\)");

    /** Which roles of the matrix the people of the demo platform hold. */
    private static final Map<String, Set<String>> PEOPLE = Map.of(
            "platform-administrator", Set.of("platform-administrator"), "secretariat", Set.of("secretariat"), "fundraiser", Set.of("fundraiser"),
            "auditor", Set.of("auditor"), "board", Set.of("board", "member-staff"), "head-of-member", Set.of("head", "member-staff"),
            "member-staff", Set.of("member-staff"), "head-of-associate", Set.of("head", "associate-staff"), "associate-staff", Set.of("associate-staff"));

    private static final List<String> TRICKS = List.of("%s.xhtml", "%s/", "%s.xhtml/", "/%s", "%s;x=1", "%s%%3Bx", "/./%s", "/x/..%s", "/%%2e%s", "%s%%2f", "%s%%00", "%s.XHTML",
            "%s?then=/", "%s.jsf", "/faces%s.xhtml", "%s.xhtml;jsessionid=1", "%s%%20", "\\%s", "/..;%s", "%s%%0a", "%s%%5c", "/public/%%2e%%2e%s");

    /** A page for everybody who is signed in is asked for without the id of somebody else: about themselves. */
    @Test
    @Tag("Z1")
    void everyPersonOpensWhatTheMatrixSaysAndNothingElse() {
        var wrong = new ArrayList<String>();
        PEOPLE.forEach((person, roles) -> Pages.all().forEach((page, who) -> {
            if (page.equals("/sign-out")) return;
            var address = "signed-in".equals(who) ? page : Pages.address(page);
            var status = Shipped.as(person).get(address).status();
            var refused = status == 403;
            if (refused == Pages.mayOpen(who, roles) || status >= 500) wrong.add(person + " at " + address + " got " + status);
        }));
        assertThat(wrong).isEmpty();
    }

    @Test
    @Tag("Z1")
    void guestsAreLedToTheSignInPageFromAllThatIsNotOpen() {
        var wrong = new ArrayList<String>();
        Pages.all().forEach((page, who) -> {
            var answer = Shipped.guest().get(Pages.address(page));
            if (answer.leadsToSignIn() == "open".equals(who) || answer.status() >= 500) wrong.add(page + " " + answer.status() + " " + answer.location());
        });
        assertThat(wrong).isEmpty();
    }

    @Test
    @Tag("Z13")
    void noSpellingOfAnAddressLetsAGuestIn() {
        var wrong = new ArrayList<String>();
        Pages.all().forEach((page, who) -> TRICKS.forEach(trick -> {
            if ("open".equals(who)) return;
            var answer = Shipped.guest().get(trick.formatted(page));
            if (answer.status() < 300 || answer.status() >= 500) wrong.add(trick.formatted(page) + " " + answer.status());
        }));
        assertThat(wrong).isEmpty();
    }

    @Test
    @Tag("Z13")
    void noSpellingOfAnAddressLetsStaffIntoWhatIsTheSecretariats() {
        var wrong = new ArrayList<String>();
        Pages.all().forEach((page, who) -> TRICKS.forEach(trick -> {
            if (Pages.mayOpen(who, PEOPLE.get("associate-staff"))) return;
            var answer = Shipped.as("associate-staff").get(trick.formatted(page));
            if (answer.status() < 300 || answer.status() >= 500) wrong.add(trick.formatted(page) + " " + answer.status());
        }));
        assertThat(wrong).isEmpty();
    }

    @Test
    @Tag("Z1")
    void everyPageHasARowAndEveryRowAPageOrAServlet() throws IOException {
        assertThat(Pages.all().keySet()).containsAll(Pages.files());
        var servlets = servlets();
        assertThat(Pages.all().keySet()).allSatisfy(page -> assertThat(Pages.isView(page) || servlets.contains(page)).as(page).isTrue());
    }

    /** What answers at an address may have nothing to show today (no logo was chosen), so the sources are asked, not the server. */
    private static Set<String> servlets() throws IOException {
        try (var files = Files.walk(Path.of("../web/src/main/java"))) {
            return files.filter(Files::isRegularFile).flatMap(file -> SERVLET.matcher(text(file)).results().map(found -> found.group(1))).collect(Collectors.toSet());
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void whatIsNotInTheListOpensForNobody() {
        for (var address : List.of("/WEB-INF/pages.csv", "/WEB-INF/web.xml", "/META-INF/MANIFEST.MF", "/organisations/nothing", "/organisations/index.xhtml.bak", "/resources/house/house.css")) {
            assertThat(Shipped.as("platform-administrator").get(address).status()).as(address).isIn(403, 404);
            assertThat(Shipped.guest().get(address).status()).as(address).isIn(302, 403, 404);
        }
    }

    @Test
    void signingOutIsAButtonAndNotALink() {
        assertThat(Shipped.as("secretariat").get("/sign-out").status()).isEqualTo(405);
        assertThat(Shipped.as("secretariat").get("/organisations/").status()).isEqualTo(200);
    }
}
