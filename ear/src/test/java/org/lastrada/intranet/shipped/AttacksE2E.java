package org.lastrada.intranet.shipped;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.SoftAssertions.assertSoftly;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What no browser of ours sends. Each answer is a page of ours that tells nothing about the machinery. */
@Order(6)
class AttacksE2E {

    private static final List<String> BAD_VALUES = List.of("", "0", "-1", "99999999999999999999", "9223372036854775807", "abc", "1'", "1%20or%201=1", "%zz", "%ff%fe", "%00",
            "%3Cscript%3Ealert(1)%3C/script%3E", "../../etc/passwd", "%23%7B7*7%7D", "$%7B7*7%7D", "%F0%9F%98%80", "1&id=2", "x".repeat(6000));

    private static final List<String> USUAL = List.of("page", "sort", "desc", "text", "country", "status", "verdict", "line", "format", "token", "then", "done");

    private static final List<String> SECURITY_HEADERS = List.of("x-content-type-options", "referrer-policy", "x-frame-options", "permissions-policy",
            "cross-origin-opener-policy", "cross-origin-resource-policy");

    @Test
    void everyAnswerCarriesTheSecurityHeaders() {
        var maaike = Shipped.as("secretariat");
        var css = maaike.get("/organisations/").body().replaceAll("(?s).*?href=\"([^\"]*house\\.css[^\"]*)\".*", "$1").replace("&amp;", "&");
        var staff = Shipped.as("associate-staff");
        var answers = new LinkedHashMap<String, Answer>();
        answers.put("a page (200)", maaike.get("/organisations/"));
        answers.put("a style sheet (200)", maaike.get(css));
        answers.put("a guest (302)", Shipped.guest().get("/organisations/"));
        answers.put("a refusal (403)", staff.get("/organisations/new"));
        answers.put("nothing (404)", maaike.get("/nothing-here"));
        answers.put("a method (405)", maaike.send("PUT", "/organisations/", Map.of(), ""));
        answers.put("the server's own folder (404)", maaike.get("/WEB-INF/web.xml"));
        answers.put("the archive's folder, in disguise (404)", maaike.get("//%4deta-inf/MANIFEST.MF"));
        answers.put("a tunnel (405)", maaike.send("CONNECT", "localhost:1", Map.of(), null));
        answers.put("an echo (405)", maaike.send("TRACE", "/organisations/", Map.of(), null));
        answers.put("the whole server (405)", maaike.send("OPTIONS", "*", Map.of(), null));
        answers.put("a host (421)", maaike.send("GET", "/organisations/", Map.of("Host", "evil.example"), null));
        assertSoftly(softly -> answers.forEach((what, answer) -> {
            softly.assertThat(what).contains("(" + answer.status() + ")");
            softly.assertThat(answer.headers().keySet()).as(what).containsAll(SECURITY_HEADERS);
            softly.assertThat(answer.headers().keySet()).as(what).contains("content-security-policy");
            softly.assertThat(answer.header("x-powered-by")).as(what).isEmpty();
            softly.assertThat(answer.header("server")).as(what).isEmpty();
        }));
    }

    @Test
    void whatTheServerGuardsItselfIsAPageOfOursLikeAnythingThatIsNotThere() {
        var nothing = Shipped.as("secretariat").get("/nothing-here").heading();
        for (var address : List.of("/WEB-INF/web.xml", "/web-inf/", "/META-INF/MANIFEST.MF", "//WEB-INF/pages.csv", "/%57EB-INF/web.xml")) {
            var answer = Shipped.as("secretariat").get(address);
            assertPlain(answer, address, 404);
            assertThat(answer.heading()).as(address).isNotEmpty().isEqualTo(nothing);
        }
    }

    @Test
    void nobodyIsTalkedIntoAnotherProtocolInTheClear() {
        var answer = new Wire(Shipped.port()).send("GET", "/sign-in", Map.of("Upgrade", "h2c", "HTTP2-Settings", "AAMAAABkAARAAAAAAAIAAAAA"), null);
        assertThat(answer.status()).isEqualTo(200);
    }

    /** A page that repeats a word of its address tells by its compressed length what else is on it (BREACH), so another site gets no such page. */
    @Test
    void onlyOurOwnPagesAreAnsweredCompressed() {
        for (var site : List.of("same-origin", "none")) assertThat(compression(site, "/organisations/?text=Kompas")).as(site).contains("gzip");
        for (var site : List.of("cross-site", "same-site", "made-up")) assertThat(compression(site, "/organisations/?text=Kompas")).as(site).isEmpty();
        assertThat(Shipped.as("secretariat").send("GET", "/organisations/?text=Kompas", Map.of("Accept-Encoding", "gzip"), null).header("content-encoding")).isEmpty();
    }

    private static java.util.Optional<String> compression(String site, String address) {
        return Shipped.as("secretariat").send("GET", address, Map.of("Accept-Encoding", "gzip", "Sec-Fetch-Site", site), null).header("content-encoding");
    }

    @Test
    void noPageRunsScriptsOrFramesOfOthers() {
        var policy = Shipped.as("secretariat").get("/organisations/").header("content-security-policy").orElseThrow();
        assertThat(policy).contains("default-src 'self'", "object-src 'none'", "base-uri 'none'", "form-action 'self'", "frame-ancestors 'none'");
        assertThat(policy.replaceAll(".*script-src", "")).doesNotContain("unsafe");
    }

    @Test
    void nothingIsKeptByTheBrowserOrOnTheWay() {
        assertThat(Shipped.as("secretariat").get("/organisations/").header("cache-control").orElse("")).contains("no-store");
    }

    @Test
    void theSessionCookieIsOutOfReachOfScriptsAndOtherSites() {
        var cookie = Shipped.guest().get("/sign-in").cookies().filter(c -> c.matches("(?i)[^=]*(session|sid)[^=]*=.*")).findFirst().orElseThrow();
        assertThat(cookie.toLowerCase(java.util.Locale.ROOT)).contains("httponly", "samesite=lax", "path=/").doesNotContain("domain=");
    }

    @Test
    void aForeignHostIsMisdirected() {
        for (var host : List.of("evil.example", "localhost", "localhost:1", "localhost:" + Shipped.port() + ".evil.example")) {
            assertPlain(Shipped.guest().send("GET", "/sign-in", Map.of("Host", host), null), host, 400, 421);
        }
    }

    @Test
    @Tag("C4")
    void strangeMethodsAreNotAllowed() {
        for (var method : List.of("PUT", "DELETE", "TRACE", "PATCH", "OPTIONS", "FOO", "PROPFIND")) {
            assertPlain(Shipped.as("secretariat").send(method, "/organisations/", Map.of(), ""), method, 405);
        }
    }

    @Test
    @Tag("C1")
    void aFormOfAnotherSiteIsRefused() {
        var maaike = Shipped.as("secretariat");
        assertPlain(maaike.send("POST", "/sign-out", Map.of("Sec-Fetch-Site", "cross-site"), ""), "cross-site", 403);
        assertPlain(maaike.send("POST", "/sign-out", Map.of("Sec-Fetch-Site", "same-site"), ""), "same-site", 403);
        assertThat(maaike.get("/organisations/").status()).as("still signed in").isEqualTo(200);
    }

    @Test
    void aFormWithoutAnySignOfOurPagesIsRefused() {
        var wire = new Wire(Shipped.port());
        for (var origin : List.of("null", "https://evil.example", "http://localhost")) {
            var headers = new LinkedHashMap<>(Map.of("Origin", origin, "Content-Type", "application/x-www-form-urlencoded"));
            headers.put("Sec-Fetch-Site", "cross-site");
            assertPlain(wire.send("POST", "/sign-in", headers, "a=b"), origin, 403);
        }
    }

    @Test
    @Tag("J3")
    void garbageForTheStateOfAFormIsAnExpiredOrWrongForm() {
        for (var state : List.of("garbage", "a:b", "1:2", "stateless", "rO0ABXNyABFqYXZhLnV0aWwuSGFzaE1hcA==", "-1:-1", "", "x".repeat(5000), "<script>")) {
            var guest = Shipped.guest();
            var fields = guest.signInForm("maaike.de-vries@platform.example", "no");
            fields.put("jakarta.faces.ViewState", state);
            assertPlain(guest.post("/sign-in", fields), "ViewState " + state, 200, 302, 400, 403);
        }
    }

    @Test
    @Tag("J3")
    void aFormWithoutStateDoesNothing() {
        var guest = Shipped.guest();
        var fields = guest.signInForm(Shipped.login("auditor"), Shipped.PASSWORD);
        fields.remove("jakarta.faces.ViewState");
        assertPlain(guest.post("/sign-in", fields), "no ViewState", 200, 302, 400, 403);
        assertThat(guest.get("/organisations/").leadsToSignIn()).isTrue();
    }

    @Test
    void aMadeUpNonceIsABadRequest() {
        var guest = Shipped.guest();
        var fields = guest.signInForm("maaike.de-vries@platform.example", "wrong password here");
        fields.put("primefaces.nonce", "bWFkZSB1cA==");
        assertPlain(guest.post("/sign-in", fields), "nonce", 200, 302, 400, 403);
    }

    @Test
    void aFormThatWasSentBeforeThePageWasCompleteIsTaken() {
        var guest = Shipped.guest();
        var fields = guest.signInForm(Shipped.login("auditor"), Shipped.PASSWORD);
        assertThat(fields.remove("primefaces.nonce")).isNotNull();
        assertThat(guest.post("/sign-in", fields).status()).isEqualTo(302);
        assertThat(guest.get("/organisations/").status()).isEqualTo(200);
    }

    @Test
    void tooManyParametersAreABadRequest() {
        var many = IntStream.rangeClosed(1, 1001).mapToObj(i -> "p" + i + "=" + i).collect(Collectors.joining("&"));
        assertPlain(Shipped.as("secretariat").get("/organisations/?" + many), "1,001 parameters in the address", 400, 413, 414);
        assertPlain(Shipped.as("secretariat").send("POST", "/organisations/", Map.of(), many), "1,001 parameters in the body", 200, 400, 413);
    }

    @Test
    void hugeBodiesAreRefused() {
        assertPlain(Shipped.as("secretariat").send("POST", "/organisations/", Map.of(), "a=" + "x".repeat(1 << 20)), "a megabyte", 200, 400, 413);
    }

    @Test
    void badValuesForAnythingThatLinksCarryGiveAPageOfOurs() {
        for (var address : Pages.samples().values()) {
            if (!address.contains("?")) continue;
            for (var value : BAD_VALUES) {
                var attempt = address.replaceFirst("=[^&]*", "=" + java.util.regex.Matcher.quoteReplacement(value));
                assertPlain(Shipped.as("secretariat").get(attempt), attempt, 200, 302, 400, 403, 404, 409, 410, 414);
            }
        }
    }

    /** All at once, on the page as a link leads to it, and each alone where one may have hidden the others; what it takes as its id always alone. */
    @Test
    void badValuesForUsualParametersGiveAPageOfOurs() {
        for (var page : Pages.all().keySet()) {
            for (var value : List.of("-1", "0", "99999999999999999999", "abc", "1'", "%zz%ff%00", "%3Cscript%3E")) {
                var good = Pages.address(page);
                var others = USUAL.stream().filter(name -> !good.contains(name + "=")).map(name -> name + "=" + value).toList();
                if (usual(page, good, String.join("&", others)) != 200) others.forEach(other -> usual(page, good, other));
                usual(page, page.replaceAll("/index$", "/"), "id=" + value);
            }
        }
    }

    /** Suggestions are limited, and this asks for more than anybody types. */
    private static int usual(String page, String address, String parameters) {
        var attempt = address + (address.contains("?") ? "&" : "?") + parameters;
        var answer = Shipped.as("secretariat").get(attempt);
        if (page.equals("/suggestions") && answer.status() == 429) return answer.status();
        assertPlain(answer, attempt, 200, 302, 400, 403, 404, 405, 409, 410);
        return answer.status();
    }

    @Test
    void aLinkNeverLeadsToAnotherSiteAfterSigningIn() {
        for (var then : List.of("https://evil.example/", "//evil.example", "/\\evil.example", "javascript:alert(1)", "/%2F/evil.example", "\thttps://evil.example")) {
            var guest = Shipped.guest();
            var fields = guest.signInForm(Shipped.login("board"), Shipped.PASSWORD);
            var answer = guest.send("POST", "/sign-in?then=" + java.net.URLEncoder.encode(then, java.nio.charset.StandardCharsets.UTF_8), Map.of(), Guest.form(fields));
            assertThat(answer.location()).as(then).matches("(http://localhost:" + Shipped.port() + ")?/([A-Za-z0-9].*)?");
        }
    }

    private static void assertPlain(Answer answer, String what, Integer... statuses) {
        assertThat(answer.status()).as(shortened(what)).isIn((Object[]) statuses);
        assertThat(answer.telltale()).as(shortened(what)).isEmpty();
    }

    private static String shortened(String what) {
        return what.length() > 200 ? what.substring(0, 200) + "…" : what;
    }
}
