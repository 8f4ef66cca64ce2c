package org.lastrada.intranet.shipped;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What strangers try first: addresses that servers are known to forget to close, and ports. */
@Tag("H6")
class ClosedDoorsE2E {

    private static final String LISTENS = "0A";

    private static final List<String> WELL_KNOWN = List.of("/console", "/console/", "/management", "/admin", "/admin-console", "/jmx-console", "/web-console", "/invoker/JMXInvokerServlet",
            "/wildfly-services", "/wildfly-services/ejb/v1/discover", "/status", "/server-status", "/server-info", "/manager/html", "/actuator", "/actuator/env", "/metrics", "/health", "/openapi",
            "/swagger-ui", "/q/dev", "/.git/HEAD", "/.git/config", "/.svn/entries", "/.env", "/.htaccess", "/.well-known/security.txt", "/WEB-INF/web.xml", "/WEB-INF/classes/", "/WEB-INF/errors/any.xhtml",
            "/META-INF/MANIFEST.MF", "/META-INF/maven/", "/pom.xml", "/web.xml", "/index.jsp", "/index.html", "/index.xhtml.bak", "/index.xhtml~", "/sign-in.xhtml.orig", "/backup.sql", "/dump.sql",
            "/intranet.ear", "/web.war", "/heapdump", "/threads", "/debug", "/trace", "/phpinfo.php", "/wp-login.php", "/cgi-bin/test", "/robots.txt", "/crossdomain.xml", "/house.js.map", "/resources/house/house.js.map",
            "/jakarta.faces.resource/house.js.map.xhtml?ln=house", "/jakarta.faces.resource/jsf.js.map.xhtml?ln=jakarta.faces", "/resources/house/house.css", "/templates/page.xhtml", "/errors/any.xhtml", "/faces/index.xhtml", "/index.jsf", "/index.faces");

    @Test
    void nothingThatServersForgetToCloseIsThere() {
        var nothing = Shipped.as("platform-administrator").get("/nothing-here").heading();
        for (var address : WELL_KNOWN) {
            var answer = Shipped.as("platform-administrator").get(address);
            assertThat(answer.status()).as(address).isEqualTo(404);
            if (!address.startsWith("/jakarta.faces.resource/")) assertThat(answer.heading()).as(address).isEqualTo(nothing);
            assertThat(answer.telltale()).as(address).isEmpty();
        }
    }

    @Test
    void aGuestIsToldNoMoreThanThatTheyAreAGuest() {
        for (var address : WELL_KNOWN) {
            var answer = Shipped.guest().get(address);
            assertThat(answer.leadsToSignIn() || answer.status() == 404).as(address + ": " + answer.status()).isTrue();
            assertThat(answer.telltale()).as(address).isEmpty();
        }
    }

    /** On this machine alone, since the server of the tests is told so; the management interface is told so where it ships too. */
    @Test
    void theServerListensForPeopleAndForItsOwnMachineAndForNobodyElse() {
        var doors = doors();
        assertThat(doors).contains("0100007F:" + hex(Shipped.port()), "0100007F:" + hex(managementPort())).hasSize(2);
    }

    private static int managementPort() {
        var management = HealthE2E.MANAGEMENT.matcher(Shipped.intranet().log());
        assertThat(management.find()).isTrue();
        return Integer.parseInt(management.group(1));
    }

    /** Addresses and ports at which the server's process waits for whoever comes, as the machine writes them. */
    private static Set<String> doors() {
        var process = Path.of("/proc", Long.toString(Shipped.intranet().serverProcess()));
        try (var open = Files.list(process.resolve("fd"))) {
            var sockets = open.flatMap(ClosedDoorsE2E::socket).collect(Collectors.toSet());
            return Stream.of("tcp", "tcp6").flatMap(kind -> lines(process.resolve("net").resolve(kind))).map(line -> line.strip().split("\\s+"))
                    .filter(line -> LISTENS.equals(line[3]) && sockets.contains("socket:[" + line[9] + "]")).map(line -> line[1].replaceFirst("^0{16}FFFF0{0,8}", "")).collect(Collectors.toSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Stream<String> socket(Path file) {
        try {
            return Stream.of(Files.readSymbolicLink(file).toString());
        } catch (IOException closedMeanwhile) {
            return Stream.empty();
        }
    }

    private static Stream<String> lines(Path table) {
        try {
            return Arrays.stream(Files.readString(table).split("\n")).skip(1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String hex(int port) {
        return String.format("%04X", port);
    }
}
