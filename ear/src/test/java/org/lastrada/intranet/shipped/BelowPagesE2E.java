package org.lastrada.intranet.shipped;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.microsoft.playwright.Frame;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.SocketTimeoutException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.lastrada.intranet.shipped.Browser.Window;

/** What lies below the pages (methods, cookies, the resources of Faces and PrimeFaces), asked of each address of {@code pages.csv}. */
class BelowPagesE2E {

    private static final List<String> METHODS = List.of("PUT", "DELETE", "PATCH", "TRACE", "OPTIONS", "FOO", "get");
    private static final Set<String> FROM_ANYWHERE = Set.of("/switch-off");
    private static final List<String> NO_RESOURCES = List.of("/jakarta.faces.resource/dynamiccontent.properties.xhtml?ln=primefaces&v=15.0.13&pfdrid=4711&pfdrt=sc",
            "/jakarta.faces.resource/dynamiccontent.properties.xhtml?ln=primefaces&pfdrid=uMKljPgnOTVxmOB%2BH6%2FQEPW9ghJMGL3PRdkfmbiiPkU%3D",
            "/jakarta.faces.resource/web.xml.xhtml?ln=../WEB-INF", "/jakarta.faces.resource/web.xml.xhtml?ln=..%2FWEB-INF", "/jakarta.faces.resource/web.xml.xhtml?loc=../WEB-INF",
            "/jakarta.faces.resource/web.xml.xhtml?con=../WEB-INF", "/jakarta.faces.resource/..%2fWEB-INF/web.xml.xhtml", "/jakarta.faces.resource/%2e%2e/WEB-INF/pages.csv.xhtml",
            "/jakarta.faces.resource/WEB-INF/web.xml.xhtml", "/jakarta.faces.resource/house.css.xhtml?ln=house/../../WEB-INF", "/jakarta.faces.resource//etc/passwd.xhtml?ln=/",
            "/jakarta.faces.resource/passwd.xhtml?ln=file:///etc", "/jakarta.faces.resource/pages.csv.xhtml?ln=WEB-INF", "/jakarta.faces.resource/MANIFEST.MF.xhtml?ln=META-INF",
            "/jakarta.faces.resource/house.css.map.xhtml?ln=house", "/jakarta.faces.resource/house.js.map.xhtml?ln=house");
    private static final List<String> COOKIES = List.of("garbage", "x".repeat(8_000), "../../etc", "%00", "\"unclosed", "a=b=c", "<script>", "rO0ABXNyABFqYXZhLnV0aWwuSGFzaE1hcA==", "é", "\u0001");

    @Test
    @Tag("C4")
    void noAddressKnowsOtherMethods() {
        var wrong = new ArrayList<String>();
        for (var page : Pages.all().keySet()) {
            for (var method : METHODS) {
                var answer = Shipped.as("secretariat").send(method, page.replaceAll("/index$", "/"), Map.of(), "");
                if (answer.status() != 405 || answer.telltale().isPresent()) wrong.add(method + " " + page + " got " + answer.status());
            }
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    @Tag("C3")
    void whatIsNoPageTakesNothingFromOtherSites() {
        var wrong = new ArrayList<String>();
        for (var page : Pages.all().keySet()) {
            if (Pages.isView(page)) continue;
            for (var type : List.of("text/plain", "multipart/form-data; boundary=x", "application/x-www-form-urlencoded", "application/json")) {
                var answer = Shipped.as("secretariat").send("POST", page, Map.of("Content-Type", type, "Sec-Fetch-Site", "cross-site", "Origin", "https://evil.example"), "a=b");
                var expected = FROM_ANYWHERE.contains(page) ? answer.status() < 500 : answer.status() == 403;
                if (!expected || answer.telltale().isPresent()) wrong.add(page + " as " + type + " got " + answer.status());
            }
        }
        assertThat(wrong).isEmpty();
    }

    /** Of what nobody says how much it is nobody knows when it ends. */
    @Test
    @Tag("U2")
    void whatHasNoLengthIsNotRead() {
        var wrong = new ArrayList<String>();
        for (var page : Pages.all().keySet()) {
            var answer = Shipped.as("secretariat").send("POST", page, Map.of("Transfer-Encoding", "chunked", "Content-Type", "multipart/form-data; boundary=x"), null);
            if (answer.status() != 411) wrong.add(page + " got " + answer.status());
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    @Tag("C5")
    void noOtherSiteFramesAPage() {
        try (var context = Browser.open(Window.ALL.get(0), Shipped.as("member-staff"))) {
            var page = context.newPage();
            page.setContent("<iframe src='" + Shipped.address() + "/account/'></iframe><iframe src='" + Shipped.address() + "/sign-in'></iframe>");
            Until.so("both frames were tried", () -> page.frames().stream().filter(frame -> frame.parentFrame() != null).map(Frame::url).noneMatch(String::isEmpty));
            assertThat(page.frames().stream().filter(frame -> frame.parentFrame() != null).map(Frame::url)).hasSize(2).allMatch(url -> url.startsWith("chrome-error:"));
        }
    }

    @Test
    @Tag("J4")
    void noCookieIsTooStrange() {
        for (var name : List.of("SID", "csfcfc", "JSESSIONID", "primefaces.download", "anything")) {
            for (var value : COOKIES) {
                var guest = Shipped.guest();
                guest.show(name, value);
                for (var answer : List.of(guest.get("/sign-in"), guest.get("/organisations/"))) {
                    assertThat(answer.status()).as(name + "=" + value).isIn(200, 302, 400);
                    assertThat(answer.telltale()).as(name + "=" + value).isEmpty();
                }
            }
        }
    }

    @Test
    @Tag("J5")
    @Tag("J6")
    @Tag("H6")
    void noResourceLeadsOutOfItsFolderOrEvaluatesAnything() {
        for (var address : NO_RESOURCES) {
            for (var person : List.of(Shipped.guest(), Shipped.as("platform-administrator"))) {
                var answer = person.get(address);
                assertThat(answer.status()).as(address).isIn(302, 400, 404);
                assertThat(answer.body()).as(address).doesNotContain("<web-app", "root:", "Manifest-Version", "signed-in");
                assertThat(answer.telltale()).as(address).isEmpty();
            }
        }
    }

    @Test
    @Tag("X6")
    void onlyLanguagesThatThereAreAreSpoken() {
        for (var asked : List.of("\"><script>", "de", "xx-YY", "en'\"", "../fr", "fr\u0000", "x".repeat(2000), "fr;q=0.x", "*", "")) {
            var answer = Shipped.guest().send("GET", "/sign-in?locale=" + URLEncoder.encode(asked, StandardCharsets.UTF_8), Map.of("Accept-Language", asked.replaceAll("\\p{Cntrl}", "")), null);
            assertThat(answer.status()).as(asked).isIn(200, 400);
            if (answer.status() == 200) assertThat(Jsoup.parse(answer.body()).selectFirst("html").attr("lang")).as(asked).isIn("en", "fr");
        }
    }

    @Test
    @Tag("X9")
    @Tag("J9")
    void noPageFetchesWhatItsAddressNames() throws IOException {
        try (var lure = new ServerSocket(0, 50, InetAddress.getLoopbackAddress())) {
            var sources = List.of("http://127.0.0.1:" + lure.getLocalPort() + "/x", "file:///etc/passwd", "jar:file:/x!/y", "../WEB-INF/web.xml", "/WEB-INF/templates/page.xhtml");
            var turn = 0;
            for (var page : Pages.all().keySet()) {
                var address = new StringBuilder(page).append('?');
                for (var name : List.of("src", "template", "page", "include", "url", "then")) address.append(name).append('=').append(URLEncoder.encode(sources.get(turn++ % sources.size()), StandardCharsets.UTF_8)).append('&');
                var answer = Shipped.as("secretariat").get(address.toString());
                assertThat(answer.status()).as(address.toString()).isLessThan(500);
                assertThat(answer.body()).as(address.toString()).doesNotContain("<web-app", "root:x:", "ui:insert");
            }
            lure.setSoTimeout(1);
            assertThatThrownBy(lure::accept).as("nobody called").isInstanceOf(SocketTimeoutException.class);
        }
    }

    @Test
    @Tag("J10")
    void nobodyWritesALineOfTheLog() {
        var mark = "forged" + System.nanoTime();
        var guest = Shipped.guest();
        var fields = guest.signInForm("a\r\n" + mark + " ERROR [x] all is well\u2028\u001b[31m" + mark + "@nowhere.example", "no");
        guest.send("POST", "/sign-in", Map.of("User-Agent", "x\u001b[2J " + mark), Guest.form(fields));
        Shipped.guest().get("/" + mark + "%0d%0a" + mark + "%1b%5b31m");
        assertThat(Shipped.intranet().log().lines()).noneMatch(line -> line.startsWith(mark));
        assertThat(Shipped.intranet().log()).doesNotContain("\u001b[31m");
    }
}
