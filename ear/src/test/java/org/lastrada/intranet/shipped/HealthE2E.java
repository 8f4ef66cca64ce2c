package org.lastrada.intranet.shipped;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What those ask who watch over the server; how it answers while the database is away is in {@link DatabaseRestartE2E}. */
class HealthE2E {

    static final Pattern MANAGEMENT = Pattern.compile("management interface listening on http://127\\.0\\.0\\.1:(\\d+)/");

    @Test
    void anybodyIsToldInAWordThatItIsAliveAndReady() {
        for (var word : new String[] {"live", "ready"}) {
            var answer = Shipped.guest().get("/health/" + word);
            assertThat(answer.status()).isEqualTo(200);
            assertThat(answer.body()).isEqualTo(word);
            assertThat(answer.header("content-type").orElse("")).startsWith("text/plain");
            assertThat(answer.cookies()).isEmpty();
            assertThat(Shipped.guest().send("HEAD", "/health/" + word, Map.of(), null).status()).isEqualTo(200);
            assertThat(Shipped.guest().send("POST", "/health/" + word, Map.of(), "").status()).isEqualTo(405);
        }
    }

    @Test
    void figuresAreForThisMachineAlone() {
        var management = MANAGEMENT.matcher(Shipped.intranet().log());
        assertThat(management.find()).isTrue();
        var figures = new Wire(Integer.parseInt(management.group(1))).send("GET", "/metrics", Map.of("Accept", "text/plain"), null).body();
        assertThat(figures).contains("wildfly_datasources_pool_in_use_count{data_source=\"intranet\"", "wildfly_undertow_request_count_total", "wildfly_transactions_number_of_committed_transactions_total");
        assertThat(Shipped.guest().get("/metrics").leadsToSignIn()).isTrue();
        assertThat(Shipped.as("platform-administrator").get("/metrics").status()).isEqualTo(404);
    }
}
