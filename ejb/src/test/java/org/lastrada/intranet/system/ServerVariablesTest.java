package org.lastrada.intranet.system;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.lastrada.intranet.shared.StartRefused;

class ServerVariablesTest {

    @Test
    void absentOnesHaveTheirDefaults() {
        assertThatCode(() -> ServerVariables.check(name -> null)).doesNotThrowAnyException();
    }

    @Test
    void mailIsEncryptedAsAskedOrNothingStarts() {
        taken("INTRANET_MAIL_TLS", "none", "starttls", "tls");
        refused("INTRANET_MAIL_TLS", "none, starttls or tls", "", "TLS", "startls", "ssl", "true", "tls ");
    }

    @Test
    void aProxyIsOnOrOff() {
        taken("INTRANET_PROXY", "on", "off");
        refused("INTRANET_PROXY", "on or off", "", "yes", "true", "ON");
    }

    @Test
    void aPortIsANumberThatPortsHave() {
        for (var port : List.of("INTRANET_MAIL_PORT", "INTRANET_HTTP_PORT", "INTRANET_CLUSTER_PORT")) {
            taken(port, "1", "25", "8080", "9999", "10000", "59999", "64999", "65499", "65529", "65535");
            refused(port, "from 1 to 65535", "", "0", "080", "65536", "70000", "100000", "-1", "smtp", "25 ");
        }
    }

    @Test
    void aNodeHasAShortPlainName() {
        taken("INTRANET_NODE", "intranet", "node1", "a.b-c_d", "n".repeat(23));
        refused("INTRANET_NODE", "at most 23", "", "-node", "node 1", "nœud", "n".repeat(24));
    }

    @Test
    void nodesAreNamedWithThePortsThatTheyListenOn() {
        taken("INTRANET_CLUSTER", "node1[7600],node2[7600]", "10.0.0.1[1],10.0.0.2[65535]", "a.b-c[7600]");
        refused("INTRANET_CLUSTER", "as node1[7600],node2[7600]", "", "node1", "node1:7600", "node1[7600];node2[7600]", "node1[7600], node2[7600]", "node1[70000]", "node1[7600],");
    }

    private static void taken(String name, String... words) {
        for (var word : words) assertThatCode(() -> check(name, word)).as(name + "=" + word).doesNotThrowAnyException();
    }

    private static void refused(String name, String expected, String... words) {
        for (var word : words)
            assertThatThrownBy(() -> check(name, word)).as(name + "=" + word).isInstanceOf(StartRefused.class).hasMessageContaining(name + " must be")
                    .hasMessageContaining(expected).hasMessageContaining("\"" + word + "\"");
    }

    private static void check(String name, String word) {
        ServerVariables.check(Map.of(name, word)::get);
    }
}
