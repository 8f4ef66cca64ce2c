package org.lastrada.intranet.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.lastrada.intranet.file.scan.ScannerAddress;
import org.lastrada.intranet.shared.StartRefused;

class EnvironmentTest {

    @Test
    void theAddressIsTakenWithoutItsLastSlash() {
        assertThat(Environment.readBaseUrl(" https://intranet.example.org/ ")).hasToString("https://intranet.example.org");
        assertThat(Environment.readBaseUrl("http://localhost:8080")).hasToString("http://localhost:8080");
    }

    @Test
    void anAddressThatPeopleCannotReachIsRefusedInOneSentence() {
        for (var wrong : List.of("", "intranet.example.org", "ftp://intranet.example.org", "https://intranet.example.org/path", "https://", "https://in tranet"))
            assertThatThrownBy(() -> Environment.readBaseUrl(wrong)).as(wrong).isInstanceOf(StartRefused.class).hasMessageContaining("INTRANET_BASE_URL must be");
        assertThatThrownBy(() -> Environment.readBaseUrl(null)).isInstanceOf(StartRefused.class);
    }

    @Test
    void aSecretThatCanBeGuessedIsRefusedWithTheCommandThatMakesABetterOne() {
        for (var wrong : new String[] {null, "", "c2hvcnQ=", "not base64 at all!"})
            assertThatThrownBy(() -> Environment.readKeys(wrong)).as(wrong).isInstanceOf(StartRefused.class).hasMessageContaining("openssl rand -base64 48");
    }

    @Test
    void theSecretItselfIsNeverInTheSentence() {
        assertThatThrownBy(() -> Environment.readKeys("c2hvcnQ=")).hasMessageNotContaining("c2hvcnQ");
    }

    @Test
    void anUnknownDemoIsRefused() {
        assertThat(Environment.readDemo(null)).isEqualTo("none");
        assertThat(Environment.readDemo(" ")).isEqualTo("none");
        assertThat(Environment.readDemo("large")).isEqualTo("large");
        assertThatThrownBy(() -> Environment.readDemo("huge")).isInstanceOf(StartRefused.class).hasMessageContaining("none, platform or large");
    }

    @Test
    void aSenderMustBeAnAddressIfThereIsOne() {
        assertThat(Environment.readMailFrom(null)).isNull();
        assertThat(Environment.readMailFrom("intranet@example.org")).isEqualTo("intranet@example.org");
        for (var wrong : List.of("", "intranet", "intranet@", "a@example.org, b@example.org", "Intranet <intranet@example.org>"))
            assertThatThrownBy(() -> Environment.readMailFrom(wrong)).as(wrong).isInstanceOf(StartRefused.class).hasMessageContaining("INTRANET_MAIL_FROM must be");
    }

    @Test
    void aScannerHasAHostAndAPortOrThereIsNone() {
        assertThat(Environment.readScanner(null).isKnown()).isFalse();
        assertThat(Environment.readScanner(" ").isKnown()).isFalse();
        assertThat(Environment.readScanner("clamav:3310")).isEqualTo(new ScannerAddress("clamav", 3310));
        for (var wrong : List.of("clamav", "clamav:", ":3310", "clamav:0", "clamav:99999", "tcp://clamav:3310", "clamav:3310:1"))
            assertThatThrownBy(() -> Environment.readScanner(wrong)).as(wrong).isInstanceOf(StartRefused.class).hasMessageContaining("INTRANET_CLAMD must be");
    }

    @Test
    void passwordsTravelInTheClearOnThisMachineOnly() {
        for (var here : List.of("http://localhost:8080", "http://127.0.0.1", "http://[::1]:8080", "https://intranet.example.org"))
            assertThat(Environment.readBaseUrl(here)).hasToString(here);
        for (var elsewhere : List.of("http://intranet.example.org", "http://192.0.2.7:8080", "http://localhost.example.org", "http://127.example.org"))
            assertThatThrownBy(() -> Environment.readBaseUrl(elsewhere)).as(elsewhere).isInstanceOf(StartRefused.class).hasMessageContaining("must begin with https://");
    }

    @Test
    void aDemoThatNobodyCouldEnterIsRefused() {
        assertThat(Environment.readDemoPassword("none", null)).isNull();
        assertThat(Environment.readDemoPassword("platform", "a password")).isEqualTo("a password");
        for (var wrong : new String[] {null, "", "  "})
            assertThatThrownBy(() -> Environment.readDemoPassword("large", wrong)).as(wrong).isInstanceOf(StartRefused.class)
                    .hasMessageContaining("INTRANET_DEMO_PASSWORD must be").hasMessageContaining("INTRANET_DEMO=large");
    }
}
