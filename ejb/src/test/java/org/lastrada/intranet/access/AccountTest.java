package org.lastrada.intranet.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.lastrada.intranet.access.Account.State;
import org.lastrada.intranet.shared.ZoneIsUnknown;
import org.lastrada.intranet.shared.Zones;

class AccountTest {

    private static final Instant MONDAY = Instant.parse("2026-03-02T09:00:00Z");
    private final Account oksana = new Account(LoginName.of("Oksana@Svitanok.example"), 7L, Locale.FRENCH, MONDAY);

    @Test
    void anErasedAccountOpensNothing() {
        oksana.choosePassword("hash", MONDAY);

        oksana.erase("p-7@erased.invalid", MONDAY);

        assertThat(oksana.login()).isEqualTo("p-7@erased.invalid");
        assertThat(oksana.mayBeUsed()).isFalse();
        assertThat(oksana.passwordHash()).isNull();
    }

    @Test
    void anInvitedAccountOpensNothingBeforeItHasAPassword() {
        assertThat(oksana.state()).isEqualTo(State.INVITED);
        assertThat(oksana.mayBeUsed()).isFalse();

        oksana.choosePassword("hash", MONDAY);
        assertThat(oksana.mayBeUsed()).isTrue();
    }

    @Test
    void aClosedAccountTakesNoPassword() {
        oksana.disable(MONDAY);
        assertThatThrownBy(() -> oksana.choosePassword("hash", MONDAY)).isInstanceOf(AccountIsDisabled.class);
        assertThat(oksana.mayBeUsed()).isFalse();
    }

    @Test
    void closingTwiceKeepsTheFirstDay() {
        oksana.disable(MONDAY);
        oksana.disable(MONDAY.plusSeconds(86_400));
        assertThat(oksana.disabledAt()).isEqualTo(MONDAY);
    }

    @Test
    void whoIsLetInAgainProvesTheAddressAgain() {
        oksana.choosePassword("old", MONDAY);
        oksana.factor().add("sealed", 5, MONDAY);
        oksana.disable(MONDAY);
        oksana.readmit();

        assertThat(oksana.state()).isEqualTo(State.INVITED);
        assertThat(oksana.passwordHash()).isNull();
        assertThat(oksana.hasSecondFactor()).isFalse();
        assertThat(oksana.disabledAt()).isNull();
    }

    @Test
    void lettingInAgainChangesNothingForAnActiveAccount() {
        oksana.choosePassword("hash", MONDAY);
        oksana.readmit();
        assertThat(oksana.mayBeUsed()).isTrue();
    }

    @Test
    void aRoleIsHeldOnceAndRemembersWhoGaveItFirst() {
        oksana.give("board", "Maaike de Vries", MONDAY);
        oksana.give("board", "Daan Visser", MONDAY.plusSeconds(60));

        assertThat(oksana.storedRoles()).containsExactly("board");
        assertThat(oksana.roles()).singleElement().extracting(AccountRole::grantedBy).isEqualTo("Maaike de Vries");
    }

    @Test
    void takingARoleThatWasNeverGivenIsNothing() {
        oksana.give("board", "Maaike de Vries", MONDAY);
        oksana.take("auditor");
        oksana.take("board");
        assertThat(oksana.storedRoles()).isEmpty();
    }

    @Test
    void removingTheSecondFactorForgetsWhichCodesWereUsed() {
        oksana.factor().add("sealed", 59_000_000, MONDAY);
        oksana.factor().drop();
        assertThat(oksana.factor().secret()).isEmpty();
        assertThat(oksana.factor().step()).isZero();
    }

    @Test
    void aLanguageThatTheInterfaceLacksBecomesEnglish() {
        oksana.read(Locale.KOREAN, null);
        assertThat(oksana.language()).isEqualTo(Locale.ENGLISH);
    }

    @Test
    void timesAreToldInThePlatformsZoneUntilAnotherIsChosen() {
        assertThat(oksana.zone()).isNull();
        oksana.read(Locale.FRENCH, Zones.of("Europe/Kyiv"));
        assertThat(oksana.zone()).isEqualTo(ZoneId.of("Europe/Kyiv"));
        oksana.read(Locale.FRENCH, null);
        assertThat(oksana.zone()).isNull();
    }

    @Test
    void onlyAZoneOfTheListCanBeChosen() {
        for (var zone : List.of("", "Europe", "CET", "+02:00", "Europe/Brussels ", "europe/brussels")) assertThatThrownBy(() -> Zones.of(zone)).isInstanceOf(ZoneIsUnknown.class);
        assertThat(Zones.ALL).contains("Europe/Brussels", "Europe/Lisbon", "Europe/Sofia", "Atlantic/Reykjavik", "UTC");
    }
}
