package org.lastrada.intranet.shipped;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** HAProxy with the settings that ship: what it answers itself, and what it keeps from the server. */
class ProxyE2E {

    private static final int SLOW = Share.FULL ? 1_000 : 60;
    private static final int IDLE = Share.FULL ? 10_000 : 200;
    private final Wire wire = HaProxy.one().wire();
    private final EmptyPlatform platform = EmptyPlatform.one();

    @Test
    @Tag("H3")
    void whatNeverReachesTheApplicationIsGuardedLikeThePages() {
        var page = wire.send("GET", "/sign-in", Map.of(), null);
        var tooMany = "/sign-in?" + "p=1&".repeat(600);
        for (var own : List.of(wire.send("GET", tooMany, Map.of(), null), wire.send("GET", "/sign-in", Map.of("Host", "evil.example"), null), wire.send("DELETE", "/sign-in", Map.of(), null), wire.send("FOO", "/sign-in", Map.of(), null))) {
            assertThat(own.status()).isIn(400, 405, 421);
            assertThat(own.headers().keySet()).contains("strict-transport-security", "x-content-type-options", "referrer-policy", "x-frame-options", "permissions-policy", "cross-origin-opener-policy",
                    "cross-origin-resource-policy", "content-security-policy", "cache-control").doesNotContain("server", "x-powered-by");
        }
        assertThat(page.headers().get("content-security-policy")).singleElement().asString().contains("script-src 'self' 'nonce-");
        for (var name : List.of("strict-transport-security", "x-content-type-options", "x-frame-options")) assertThat(page.headers().get(name)).as(name).hasSize(1);
    }

    /** Heads that never end, bodies that never end, bodies larger than the proxy holds back, and connections on which nothing comes. */
    @Test
    @Tag("H2")
    void whoSendsSlowlyOrNothingIsShownOutAndNobodyElseWaits() throws IOException {
        var head = "POST /sign-in HTTP/1.1\r\nHost: " + platform.known() + "\r\nSec-Fetch-Site: same-origin\r\nContent-Type: application/x-www-form-urlencoded\r\n";
        var kinds = List.of(head + "X-Slow: ", head + "Content-Length: 900\r\n\r\na=b", head + "Content-Length: 900000\r\n\r\na=" + "x".repeat(40_000));
        var clients = Stream.concat(kinds.stream().flatMap(bytes -> Collections.nCopies(SLOW / kinds.size(), bytes).stream()), Collections.nCopies(IDLE, "").stream()).map(wire::open).toList();
        try {
            for (int time = 0; time < 20; time++) assertThat(wire.send("GET", "/sign-in", Map.of(), null).status()).isEqualTo(200);
            assertThat(wire.untilShownOut(kinds.get(0))).as("within the time of the settings").startsWith("HTTP/1.1 408");
            assertThat(new Wire(platform.port()).send("GET", "/health/ready", Map.of("Host", platform.known()), null).status()).isEqualTo(200);
        } finally {
            for (var client : clients) client.close();
        }
        assertThat(wire.send("GET", "/sign-in", Map.of(), null).status()).isEqualTo(200);
    }
}
