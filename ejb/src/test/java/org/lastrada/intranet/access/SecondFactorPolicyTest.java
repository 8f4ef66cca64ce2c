package org.lastrada.intranet.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneId;
import java.util.Currency;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.lastrada.intranet.rights.Holder;
import org.lastrada.intranet.system.PlatformSettings;
import org.lastrada.intranet.system.Settings;

class SecondFactorPolicyTest {

    @Test
    void itIsAskedOfWhoHoldsOneOfTheNamedRoles() {
        assertThat(asking("secretariat", "fundraiser").isMissing(holder(false, "head", "secretariat"))).isTrue();
        assertThat(asking("secretariat", "fundraiser").isMissing(holder(false, "head", "member-staff"))).isFalse();
    }

    @Test
    void whoHasOneMissesNothingAndStillMayNotDropIt() {
        var maaike = holder(true, "secretariat");

        assertThat(asking("secretariat").isMissing(maaike)).isFalse();
        assertThat(asking("secretariat").isAskedOf(maaike)).isTrue();
    }

    @Test
    void whereNoRoleIsNamedNobodyIsAsked() {
        assertThat(asking().isMissing(holder(false, "platform-administrator"))).isFalse();
    }

    private static SecondFactorPolicy asking(String... roles) {
        var policy = new SecondFactorPolicy();
        policy.settings = new PlatformSettings() {
            @Override
            public Settings now() {
                return new Settings("Platform", "P", Locale.ENGLISH, ZoneId.of("UTC"), Currency.getInstance("EUR"), Set.of(roles), null, false, true, 1);
            }
        };
        return policy;
    }

    private static Holder holder(boolean hasSecondFactor, String... roles) {
        return new Holder(77L, 1L, "Maaike de Vries", Locale.ENGLISH, 7L, 9L, "?", Set.of(roles), Map.of(), hasSecondFactor);
    }
}
