package org.lastrada.intranet.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WishesTest {

    @Test
    void whatWasTypedIsWhatIsStarted() {
        var wish = Wishes.of(".data", "target/mariadb", "target/server", "8080", "8025", "large");
        assertThat(wish).isEqualTo(new Intranet.Wish(Path.of(".data"), Path.of("target/mariadb"), Path.of("target/server"), 8080, 8025, Map.of("INTRANET_DEMO", "large")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "http", "0", "-1", "65536", "80 80", "99999999999", "8080.0"})
    void whatIsNoPortIsRefusedWithAnExampleOfOne(String port) {
        assertThatThrownBy(() -> Wishes.of(".data", "programs", "server", port, "8025", "none")).isInstanceOf(CannotStart.class)
            .hasMessageContaining("\"" + port + "\" is no port").hasMessageContaining("-Dport=8090");
        assertThatThrownBy(() -> Wishes.of(".data", "programs", "server", "8080", port, "none")).isInstanceOf(CannotStart.class)
            .hasMessageContaining("-Dmail.port=8090");
    }

    @Test
    void aDemoThatDoesNotExistIsRefusedNamingThoseThatDo() {
        assertThatThrownBy(() -> Wishes.of(".data", "programs", "server", "8080", "8025", "huge")).isInstanceOf(CannotStart.class)
            .hasMessage("There is no demo called \"huge\"; choose one: -Ddemo=none, platform or large.");
    }
}
