package org.lastrada.intranet.access;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Currency;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.lastrada.intranet.access.password.GivenRules;
import org.lastrada.intranet.access.password.PasswordNamesYou;
import org.lastrada.intranet.system.PlatformSettings;
import org.lastrada.intranet.system.Settings;

@Tag("A11")
class PasswordChoiceTest {

    private static final Instant NOW = Instant.parse("2026-03-02T08:00:10Z");
    private final PasswordChoice choice = new PasswordChoice();

    PasswordChoiceTest() {
        choice.rules = GivenRules.RULES;
        choice.affiliations = new Affiliations() {
            @Override
            public Optional<Affiliation> of(long personId) {
                return Optional.of(new Affiliation("Jelena Marković", 1L, "Kompas Centar", Set.of()));
            }

            @Override
            public boolean isShutOut(long personId) {
                return false;
            }
        };
        choice.settings = new PlatformSettings() {
            @Override
            public Settings now() {
                return new Settings("La Strada International", "LSI", Locale.ENGLISH, ZoneId.of("UTC"), Currency.getInstance("EUR"), Set.of(), null, false, true, 1);
            }
        };
    }

    @Test
    void aPasswordOfWhatOthersKnowOfSomebodyIsRefused() {
        for (var known : new String[] {"jelena-markovic", "kompas-centar-1", "la-strada-international", "jelena@kompas.example"})
            assertThatThrownBy(() -> choice.check(known, account(7L))).as(known).isInstanceOf(PasswordNamesYou.class);
    }

    @Test
    void whatNamesSomebodyElseIsNobodysBusiness() {
        assertThatCode(() -> choice.check("jelena-markovic", account(null))).doesNotThrowAnyException();
        assertThatCode(() -> choice.check("wind over the harbour", account(7L))).doesNotThrowAnyException();
    }

    private static Account account(Long person) {
        return new Account(LoginName.of(person == null ? "office@platform.example" : "jelena@kompas.example"), person, Locale.ENGLISH, NOW);
    }
}
