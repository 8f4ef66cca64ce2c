package org.lastrada.intranet.shipped;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.SoftAssertions.assertSoftly;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.ResourceLock;

/**
 * Every kind of answer there is, and everything that pages fetch: each carries the headers that guard it, and none says what it runs on. What
 * the server refuses while it still reads has {@link ProxyE2E}.
 */
@Tag("H3")
@ResourceLock(Faulty.WHAT_BREAKS)
class HeadersE2E {

    private static final Pattern FETCHED = Pattern.compile("(?:src|href)=\"(/jakarta\\.faces\\.resource/[^\"#]+)|url\\([\"']?(/?[^\"')#]+)");
    private static final Path RESOURCES = Path.of(System.getProperty("target"), "../../web/src/main/webapp/resources").normalize();
    private static final List<String> ALWAYS = List.of("x-content-type-options", "referrer-policy", "x-frame-options", "permissions-policy", "cross-origin-opener-policy", "cross-origin-resource-policy",
            "content-security-policy");

    @Test
    void everyKindOfAnswerCarriesThem() {
        var maaike = Shipped.as("secretariat");
        var file = fetched(maaike.get("/").body()).iterator().next();
        assertGuarded(200, maaike.get("/organisations/"));
        assertGuarded(302, Shipped.guest().get("/organisations/"));
        assertGuarded(301, maaike.get("/organisations/index.xhtml"));
        assertGuarded(304, maaike.send("GET", file, Map.of("If-Modified-Since", maaike.get(file).header("last-modified").orElseThrow()), null));
        assertGuarded(400, maaike.get("/people/;a=b"));
        assertGuarded(403, Shipped.as("associate-staff").get("/organisations/new"));
        assertGuarded(403, maaike.send("POST", "/sign-out", Map.of("Sec-Fetch-Site", "cross-site"), ""));
        assertGuarded(404, maaike.get("/organisations/detail?id=999999999"));
        assertGuarded(405, maaike.send("PUT", "/organisations/", Map.of(), ""));
        assertGuarded(405, maaike.get("/notices/mark"));
        assertGuarded(411, maaike.send("POST", "/sign-in", Map.of("Transfer-Encoding", "chunked"), null));
        assertGuarded(413, maaike.send("POST", "/organisations/new", Map.of("Content-Length", "99999999"), null));
        assertGuarded(421, maaike.send("GET", "/", Map.of("Host", "evil.example"), null));
        assertGuarded(429, tooOften());
    }

    private static Answer tooOften() {
        var hasty = Shipped.as("fundraiser");
        var answer = hasty.get("/suggestions?q=kom");
        for (int time = 0; answer.status() != 429 && time < 100; time++) answer = hasty.get("/suggestions?q=kom");
        return answer;
    }

    @Test
    void soDoFailuresOfOursAndOfTheDatabase() {
        var faulty = Faulty.one();
        var daan = faulty.signedIn("platform-administrator");
        faulty.ask().tell("rename table intranet.legal_hold to intranet.legal_hold_away");
        try {
            assertGuarded(500, daan.get("/retention/holds"));
        } finally {
            faulty.ask().tell("rename table intranet.legal_hold_away to intranet.legal_hold");
        }
        faulty.intranet().database().kill();
        assertGuarded(503, daan.get("/organisations/"));
        faulty.intranet().database().start();
        Until.so("it has healed", () -> daan.get("/organisations/").status() == 200);
    }

    /** Found in pages and in what they fetch, and in the folder of what is ours. */
    @Test
    void soDoesEverythingThatPagesFetch() {
        var found = new LinkedHashSet<String>();
        for (var page : Stream.concat(Stream.of("/sign-in", "/nothing-here"), Pages.samples().values().stream()).toList()) found.addAll(fetched(Shipped.as("secretariat").get(page).body()));
        found.addAll(ours());
        var waiting = new ArrayList<>(found);
        while (!waiting.isEmpty()) {
            var address = waiting.remove(0);
            var answer = Shipped.guest().get(address);
            assertGuarded(200, answer);
            if (answer.header("content-type").orElse("").startsWith("text/css")) fetched(answer.body()).stream().filter(found::add).forEach(waiting::add);
        }
        assertThat(found).hasSizeGreaterThan(10);
    }

    private static Set<String> fetched(String text) {
        return FETCHED.matcher(text).results().map(match -> match.group(1) != null ? match.group(1) : match.group(2)).map(address -> address.replace("&amp;", "&"))
                .filter(address -> address.startsWith("/jakarta.faces.resource/")).collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static List<String> ours() {
        try (var files = Files.walk(RESOURCES)) {
            return files.filter(file -> file.toString().matches(".*\\.(js|css|svg|txt)")).map(file -> "/jakarta.faces.resource/" + file.getFileName() + ".xhtml?ln=" + file.getParent().getFileName()).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void assertGuarded(int status, Answer answer) {
        assertSoftly(softly -> {
            var what = status + ": " + answer.heading();
            softly.assertThat(answer.status()).as(what).isEqualTo(status);
            softly.assertThat(answer.headers().keySet()).as(what).containsAll(ALWAYS).doesNotContain("server", "x-powered-by");
            softly.assertThat(answer.header("x-content-type-options")).as(what).contains("nosniff");
            softly.assertThat(answer.header("content-security-policy").orElse("")).as(what).contains("frame-ancestors 'none'").doesNotContain("unsafe-eval");
            if (status >= 300) softly.assertThat(answer.telltale()).as(what).isEmpty();
            if (status == 429 || status == 503) softly.assertThat(answer.header("retry-after").orElse("")).as(what).matches("\\d+");
        });
    }
}
