package org.lastrada.intranet.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.lastrada.intranet.access.factor.Recovery;
import org.lastrada.intranet.access.factor.Telephone;
import org.lastrada.intranet.audit.AuditTrail;
import org.lastrada.intranet.secret.Keys;

class FactorsTest {

    private static final Instant MORNING = Instant.parse("2026-03-02T08:00:10Z");

    private final Account oksana = new Account(LoginName.of("oksana@svitanok.example"), 7L, Locale.ENGLISH, MORNING) {
        @Override
        public Long id() {
            return 42L;
        }
    };
    private final Telephone telephone = new Telephone();
    private final List<String> onPaper = new ArrayList<>(List.of("abcd", "efgh"));
    private final List<String> told = new ArrayList<>();

    @Test
    void anAuthenticatorCountsOnceItHasShownACode() {
        var factors = at(MORNING);
        assertThatThrownBy(() -> factors.add(oksana, telephone.totp(), "000000")).isInstanceOf(CodeIsWrong.class);
        assertThat(oksana.hasSecondFactor()).isFalse();

        assertThat(factors.add(oksana, telephone.totp(), telephone.code(MORNING))).containsExactly("new");
        assertThat(oksana.hasSecondFactor()).isTrue();
        assertThat(told).containsExactly("account.second-factor-added");
    }

    @Test
    void theSecretIsSealedForThisAccountAlone() {
        at(MORNING).add(oksana, telephone.totp(), telephone.code(MORNING));

        assertThat(oksana.factor().secret().orElseThrow()).doesNotContain(telephone.totp().base32());
    }

    @Test
    void aCodeOpensOnceAndTheOneItWasAddedWithNeverAgain() {
        at(MORNING).add(oksana, telephone.totp(), telephone.code(MORNING));
        assertThat(at(MORNING).accept(oksana, telephone.code(MORNING))).isFalse();

        var later = MORNING.plusSeconds(120);
        assertThat(at(later).accept(oksana, telephone.code(later))).isTrue();
        assertThat(at(later).accept(oksana, telephone.code(later))).isFalse();
    }

    @Test
    void aCodeOnPaperStandsInForTheTelephoneAndIsTold() {
        at(MORNING).add(oksana, telephone.totp(), telephone.code(MORNING));
        told.clear();

        assertThat(at(MORNING).accept(oksana, "abcd")).isTrue();
        assertThat(at(MORNING).accept(oksana, "abcd")).isFalse();
        assertThat(told).containsExactly("account.recovery-code-used");
    }

    @Test
    void whoDropsTheFactorDropsThePaperToo() {
        at(MORNING).add(oksana, telephone.totp(), telephone.code(MORNING));
        at(MORNING).drop(oksana);

        assertThat(oksana.hasSecondFactor()).isFalse();
        assertThat(at(MORNING).left(42)).isZero();
        assertThat(at(MORNING).accept(oksana, telephone.code(MORNING.plusSeconds(60)))).isFalse();
    }

    private Factors at(Instant now) {
        var factors = new Factors();
        factors.clock = Clock.fixed(now, ZoneOffset.UTC);
        factors.keys = Keys.of(Base64.getEncoder().encodeToString("a secret of the year two thousand".getBytes()));
        factors.audit = new AuditTrail() {
            @Override
            public void record(String action, String subjectType, Object subjectId, Long organisation, Map<String, Object> what) {
                told.add(action);
            }
        };
        factors.recovery = new Recovery() {
            @Override
            public boolean spend(long accountId, String code) {
                return onPaper.remove(code);
            }

            @Override
            public List<String> renew(long accountId) {
                return List.of("new");
            }

            @Override
            public void forget(long accountId) {
                onPaper.clear();
            }

            @Override
            public int left(long accountId) {
                return onPaper.size();
            }
        };
        return factors;
    }
}
