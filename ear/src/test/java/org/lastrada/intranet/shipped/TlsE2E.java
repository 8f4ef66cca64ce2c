package org.lastrada.intranet.shipped;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.microsoft.playwright.options.Cookie;
import com.microsoft.playwright.options.SameSiteAttribute;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The intranet as people reach it for real: at an https address, through a proxy that ends TLS. That one can sign in there, the other tests of that platform show. */
class TlsE2E {

    private static final String SESSION = "__Host-SID";
    private static final String ELSEWHERE = "203.0.113.9";

    private final EmptyPlatform platform = EmptyPlatform.one();
    /** What somebody writes who wants to be taken for somebody else, or links to lead elsewhere. */
    private final Map<String, String> forged = Map.of("Host", platform.known(), "X-Forwarded-For", ELSEWHERE, "X-Forwarded-Host", "evil.example", "X-Forwarded-Proto", "http",
            "X-Forwarded-Port", "81", "Forwarded", "for=" + ELSEWHERE + ";host=evil.example;proto=http");

    /** A browser takes a name that begins with {@code __Host-} only when all the rest is as it should be, so that it was kept is half of the proof. */
    @Test
    @Tag("S5")
    void aBrowserKeepsTheSessionForThisHostUnderTlsAndOutOfReachOfScriptsAndOtherSites() {
        try (var guest = platform.guest(); var administrator = platform.newPage()) {
            guest.newPage().navigate("/sign-in");
            administrator.navigate("/");
            for (var cookies : List.of(guest.cookies(), administrator.context().cookies())) {
                assertThat(cookies).singleElement().satisfies(TlsE2E::isForThisHostOnly);
            }
        }
    }

    private static void isForThisHostOnly(Cookie cookie) {
        assertThat(cookie.name).isEqualTo(SESSION);
        assertThat(cookie.domain).isEqualTo("localhost");
        assertThat(cookie.path).isEqualTo("/");
        assertThat(cookie.secure).isTrue();
        assertThat(cookie.httpOnly).isTrue();
        assertThat(cookie.sameSite).isEqualTo(SameSiteAttribute.LAX);
    }

    @Test
    void aBrowserIsToldToComeBackByTlsOnly() {
        try (var page = platform.newPage()) {
            for (var address : List.of("/", "/organisations/", "/nothing-here")) {
                assertThat(page.navigate(address).headerValue("strict-transport-security")).as(address).isEqualTo("max-age=63072000; includeSubDomains");
            }
        }
    }

    @Test
    @Tag("A6")
    void whatAClientSaysAboutWhereItComesFromIsNotBelieved() {
        assertForgeriesAreOfNoUse(Integer.parseInt(platform.known().replaceAll(".*:", "")));
    }

    /** The settings that ship, in the real thing: it finds the server ready, and stands before it. */
    @Test
    @Tag("A6")
    void haproxyDoesTheSameWithTheSettingsThatShip() {
        assumeTrue(HaProxy.program().isPresent(), "there is no haproxy on this machine");
        var port = Freshly.port();
        try (var haproxy = HaProxy.start(port, platform.known(), platform.certificate(), List.of(platform.port()), Shipped.TARGET.resolve("tls"))) {
            assertForgeriesAreOfNoUse(port);
            var line = through(port, Map.of("Host", platform.known()));
            assertThat(line.send("GET", "/sign-in", Map.of("Host", "evil.example"), null).status()).isEqualTo(421);
            assertThat(line.send("DELETE", "/sign-in", Map.of(), null).status()).isEqualTo(405);
            assertThat(line.send("GET", "/sign-in", Map.of(), null).header("server")).isEmpty();
            assertThat(haproxy.log()).contains("application/node1").doesNotContain("DOWN");
        }
    }

    private void assertForgeriesAreOfNoUse(int port) {
        var forger = new Guest(through(port, forged));
        var here = failures("127.0.0.1");
        var page = forger.get("/sign-in");
        assertThat(page.status()).isEqualTo(200);
        assertThat(page.body()).doesNotContain("evil.example");
        assertThat(page.cookies()).isNotEmpty().allMatch(cookie -> cookie.startsWith(SESSION + "=") && cookie.toLowerCase(Locale.ROOT).contains("secure"));
        assertThat(forger.get("/organisations/").location()).matches("(" + platform.address() + ")?/sign-in.*");
        Form.on(page, "sign-in").with("login", "nobody@platform.example").with("password", "a wrong one, once").press(forger, "enter");
        assertThat(failures(ELSEWHERE)).isZero();
        assertThat(failures("127.0.0.1")).isGreaterThan(here);
    }

    private Wire through(int port, Map<String, String> headers) {
        return new Wire(port, platform.certificate().context().getSocketFactory(), headers);
    }

    private long failures(String address) {
        return platform.number("select coalesce(sum(failures), 0) from throttle where subject = 'network " + address + "/32'");
    }
}
