package org.lastrada.intranet.shipped;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Requests that proxy and server could read differently, and hosts that are not ours: at the server itself, and through HAProxy with the settings that ship. */
class DesyncE2E {

    private static final Pattern STATUS = Pattern.compile("HTTP/1\\.1 (\\d{3})");
    private static final String HIDDEN = "GET /hidden-request HTTP/1.1\r\nHost: HOST\r\nX-Rest: ";
    private final EmptyPlatform platform = EmptyPlatform.one();

    @Test
    @Tag("H7")
    void theServerAnswersToItsOneNameOnly() {
        assertOneNameOnly(new Wire(platform.port()), platform.known());
    }

    @Test
    @Tag("H7")
    void soDoesTheProxy() {
        assertOneNameOnly(HaProxy.one().wire(), platform.known());
    }

    private static void assertOneNameOnly(Wire wire, String known) {
        var requests = new LinkedHashMap<String, String>();
        requests.put("a foreign host", "GET /sign-in HTTP/1.1\r\nHost: evil.example\r\n");
        requests.put("no host", "GET /sign-in HTTP/1.1\r\n");
        requests.put("an empty host", "GET /sign-in HTTP/1.1\r\nHost:\r\n");
        requests.put("ours and another", "GET /sign-in HTTP/1.1\r\nHost: " + known + "\r\nHost: evil.example\r\n");
        requests.put("another and ours", "GET /sign-in HTTP/1.1\r\nHost: evil.example\r\nHost: " + known + "\r\n");
        requests.put("another in the address", "GET https://evil.example/sign-in HTTP/1.1\r\nHost: " + known + "\r\n");
        requests.put("ours as somebody's", "GET /sign-in HTTP/1.1\r\nHost: evil.example@" + known + "\r\n");
        requests.put("ours with more behind", "GET /sign-in HTTP/1.1\r\nHost: " + known + ".evil.example\r\n");
        requests.put("a list", "GET /sign-in HTTP/1.1\r\nHost: " + known + ", evil.example\r\n");
        requests.put("the first version", "GET /sign-in HTTP/1.0\r\n");
        requests.forEach((what, request) -> {
            var answer = wire.raw(request + "Connection: close\r\n\r\n");
            assertThat(STATUS.matcher(answer.replace("HTTP/1.0", "HTTP/1.1")).results().map(match -> match.group(1))).as(what + ": " + head(answer)).isNotEmpty().isSubsetOf("400", "421");
            assertThat(answer).as(what).doesNotContain("evil.example");
        });
    }

    @Test
    @Tag("H8")
    void whatTheServerCouldReadAsTwoRequestsIsOneOrRefused() {
        assertNothingHidden(new Wire(platform.port()), platform.known());
    }

    @Test
    @Tag("H8")
    void norDoesTheProxyPassOneOnThatTheServerReadsAsTwo() {
        assertNothingHidden(HaProxy.one().wire(), platform.known());
        assertThat(HaProxy.one().log()).contains("/sign-in").doesNotContain("/hidden-request");
    }

    private static void assertNothingHidden(Wire wire, String known) {
        probes().forEach((what, probe) -> {
            var answers = wire.raw(probe.replace("HOST", known) + "\r\nGET /health/live HTTP/1.1\r\nHost: " + known + "\r\nConnection: close\r\n\r\n");
            assertThat(answers).as(what).doesNotContain("/hidden-request").doesNotContain("then=%2Fhidden");
            assertThat(STATUS.matcher(answers).results().map(match -> match.group(1))).as(what + ": " + head(answers)).isNotEmpty().allMatch(status -> status.matches("[234]\\d\\d"));
            for (int next = 0; next < 3; next++) {
                assertThat(wire.send("GET", "/sign-in", Map.of("Host", known), null).body()).as("whoever comes after " + what).contains("sign-in:password");
            }
        });
    }

    /** Each hides a request in what one of two readers takes for the body. */
    private static Map<String, String> probes() {
        var probes = new LinkedHashMap<String, String>();
        var chunked = "0\r\n\r\n" + HIDDEN;
        for (var spelling : List.of("Transfer-Encoding: chunked", "Transfer-Encoding : chunked", "Transfer-Encoding:\tchunked", "Transfer-Encoding: xchunked", "Transfer-Encoding: chunked, identity",
                "Transfer-Encoding: identity\r\nTransfer-Encoding: chunked", "Transfer-Encoding: \u000bchunked", "transfer-encoding: CHUNKED", "Transfer-Encoding: \"chunked\"")) {
            probes.put("length and " + spelling, post("Content-Length: " + chunked.length() + "\r\n" + spelling) + chunked);
            probes.put(spelling + " and length", post(spelling + "\r\nContent-Length: 4") + "5c\r\n" + HIDDEN + "\r\n0\r\n\r\n");
        }
        probes.put("a folded line and length", post("Content-Length: " + chunked.length() + "\r\nX: y\r\n Transfer-Encoding: chunked") + chunked);
        probes.put("two lengths", post("Content-Length: 0\r\nContent-Length: " + HIDDEN.length()) + HIDDEN);
        probes.put("a list of lengths", post("Content-Length: 0, " + HIDDEN.length()) + HIDDEN);
        probes.put("a length with a sign", post("Content-Length: +0") + HIDDEN);
        probes.put("a length that is none", post("Content-Length: 0x10") + HIDDEN);
        probes.put("a length behind a bare line feed", "POST /sign-in HTTP/1.1\r\nHost: HOST\r\nX: y\nContent-Length: " + HIDDEN.length() + "\r\n\r\n" + HIDDEN);
        probes.put("a chunk longer than any number", post("Transfer-Encoding: chunked") + "ffffffffffffffff0\r\n" + HIDDEN);
        probes.put("a body of a GET", "GET /sign-in HTTP/1.1\r\nHost: HOST\r\nContent-Length: " + HIDDEN.length() + "\r\n\r\n" + HIDDEN);
        return probes;
    }

    private static String post(String headers) {
        return "POST /sign-in HTTP/1.1\r\nHost: HOST\r\nSec-Fetch-Site: same-origin\r\nContent-Type: application/x-www-form-urlencoded\r\n" + headers + "\r\n\r\n";
    }

    private static String head(String answer) {
        return answer.lines().limit(1).findFirst().orElse("");
    }
}
