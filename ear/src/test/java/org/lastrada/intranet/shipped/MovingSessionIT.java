package org.lastrada.intranet.shipped;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.lastrada.intranet.inside.InTheServer;
import org.lastrada.intranet.inside.MeasuredSession;

/** What the server keeps of somebody who is at work: small, and fit to move to another node. */
@Tag("L6")
@RunAsClient
@ExtendWith(ArquillianExtension.class)
class MovingSessionIT {

    private static final int PAGES_BETWEEN = 15;
    private static final int USUAL = 200 * 1024;
    private static final int MOST = 1024 * 1024;
    private static final Path FILE = Path.of(System.getProperty("target"), "inside/session.txt").toAbsolutePath();

    @Test
    @Tag("J7")
    void whateverPageIsOpenItCanBeWrittenAndReadBack() throws IOException {
        var cannot = new ArrayList<String>();
        var largest = 0L;
        for (var role : List.of("secretariat", "platform-administrator")) {
            var person = signedIn(role);
            var opened = 0;
            for (var page : Pages.all().keySet().stream().filter(Pages::isView).flatMap(MovingSessionIT::addresses).toList()) {
                if (++opened % PAGES_BETWEEN != 0) person.get(page);
                else {
                    var attributes = measured(person, page);
                    attributes.forEach((name, size) -> {
                        if (!size.matches("\\d+")) cannot.add(page + " " + name + ": " + size);
                    });
                    largest = Math.max(largest, attributes.values().stream().filter(size -> size.matches("\\d+")).mapToLong(Long::parseLong).sum());
                }
            }
        }
        assertThat(cannot).isEmpty();
        assertThat(largest).isLessThan(MOST);
    }

    @Test
    void aMorningsWorkTakesLittle() throws IOException {
        var person = signedIn("associate-staff");
        for (var page : List.of("/", "/organisations/", "/organisations/detail?id=1", "/people/", "/calendar/", "/search?q=kompas", "/notices/", "/account/", "/people/edit", "/documents/")) person.get(page);
        var attributes = measured(person, "/organisations/");
        assertThat(attributes).isNotEmpty();
        assertThat(attributes.values().stream().mapToLong(Long::parseLong).sum()).isLessThan(USUAL);
    }

    private static Stream<String> addresses(String page) {
        var address = page.replaceAll("/index$", "/");
        return Stream.of(address, address + "?id=1");
    }

    private static Guest signedIn(String role) {
        return new Guest(new Wire(Integer.getInteger(InTheServer.HTTP_PORT))).signIn(Shipped.login(role), Shipped.PASSWORD);
    }

    /** Name of the attribute to its size, or to why it cannot move. */
    private static Map<String, String> measured(Guest person, String page) throws IOException {
        Files.deleteIfExists(FILE);
        person.send("GET", page, Map.of(MeasuredSession.HEADER, FILE.toString()), null);
        Until.so("the session was measured", () -> Files.exists(FILE));
        return Files.readAllLines(FILE).stream().map(line -> line.split("\t")).collect(Collectors.toMap(line -> line[0], line -> line[1]));
    }
}
