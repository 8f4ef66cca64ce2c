package org.lastrada.intranet.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.ZoneId;
import java.util.Currency;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.lastrada.intranet.shared.EditedMeanwhile;

class EditSettingsTest {

    private final Platform platform = Platform.unnamed();
    private final EditSettings editor = new EditSettings();
    private int forgotten;
    private int asked;

    EditSettingsTest() {
        editor.proof = () -> asked++;
        editor.settings = new PlatformSettings() {
            @Override
            Platform platform() {
                return platform;
            }

            @Override
            void forget() {
                forgotten++;
            }
        };
    }

    @Test
    void whatIsSavedIsWhatEveryPageSaysNext() {
        editor.save(0, text("Réseau Nord", Set.of("secretariat", "auditor")));

        assertThat(editor.forEditing()).extracting(Settings::name, Settings::secondFactorRoles).containsExactly("Réseau Nord", Set.of("auditor", "secretariat"));
        assertThat(forgotten).isEqualTo(1);
    }

    @Test
    void whatSomebodyElseSavedIsNotOverwrittenNotEvenByALogo() {
        assertThatThrownBy(() -> editor.save(3, text("Réseau Nord", Set.of()))).isInstanceOf(EditedMeanwhile.class);
        assertThatThrownBy(() -> editor.takeOffLogo(3)).isInstanceOf(EditedMeanwhile.class);
        assertThat(editor.forEditing().name()).isEqualTo("Intranet");
        assertThat(forgotten).isZero();
    }

    @Test
    void onlyWhomItAsksForASecondFactorTakesThePasswordAgain() {
        editor.save(0, text("Réseau Nord", Set.of()));
        assertThat(asked).isZero();
        editor.save(0, text("Réseau Nord", Set.of("secretariat")));
        assertThat(asked).isEqualTo(1);
    }

    @Test
    void withoutThePasswordNothingOfItIsSaved() {
        editor.proof = () -> {
            throw new PlatformNeedsAName();
        };
        assertThatThrownBy(() -> editor.save(0, text("Réseau Nord", Set.of("secretariat")))).isInstanceOf(PlatformNeedsAName.class);
        assertThat(editor.forEditing()).extracting(Settings::name, Settings::secondFactorRoles).containsExactly("Intranet", Set.of());
    }

    @Test
    void aPlatformIsCalledSomething() {
        assertThatThrownBy(() -> editor.save(0, text(" ", Set.of()))).isInstanceOf(PlatformNeedsAName.class);
    }

    private static SettingsText text(String name, Set<String> roles) {
        return new SettingsText(name, "RN", Locale.FRENCH, ZoneId.of("Europe/Lisbon"), Currency.getInstance("CHF"), roles);
    }
}
