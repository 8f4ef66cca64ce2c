package org.lastrada.intranet.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.ZoneId;
import java.util.Currency;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;

class PlatformTest {

    private final Platform platform = Platform.unnamed();

    @Test
    void itIsNamedWordedAndRuled() {
        platform.be(" La Strada International ", "LSI", Locale.FRENCH, ZoneId.of("Europe/Amsterdam"), Currency.getInstance("EUR"));
        platform.askSecondFactorOf(Set.of("secretariat", "board"));

        assertThat(platform.settings().name()).isEqualTo("La Strada International");
        assertThat(platform.settings().language()).isEqualTo(Locale.FRENCH);
        assertThat(platform.settings().secondFactorRoles()).containsExactlyInAnyOrder("board", "secretariat");
    }

    @Test
    void itCannotLoseItsName() {
        assertThatThrownBy(() -> named(" ", "LSI")).isInstanceOf(PlatformNeedsAName.class);
        assertThatThrownBy(() -> named("La Strada International", null)).isInstanceOf(PlatformNeedsAName.class);
    }

    @Test
    void nobodyIsAskedForASecondFactorAgainOnceNoRoleIs() {
        platform.askSecondFactorOf(Set.of("board"));
        platform.askSecondFactorOf(Set.of());

        assertThat(platform.settings().secondFactorRoles()).isEmpty();
    }

    private void named(String name, String shortName) {
        platform.be(name, shortName, Locale.ENGLISH, ZoneId.of("UTC"), Currency.getInstance("EUR"));
    }
}
