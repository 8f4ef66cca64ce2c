package org.lastrada.intranet.people.confirmation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.lastrada.intranet.people.OwnProfile;
import org.lastrada.intranet.people.PersonProfile;
import org.lastrada.intranet.people.PersonText;
import org.lastrada.intranet.people.Visibility;
import org.lastrada.intranet.shared.EditedMeanwhile;
import org.lastrada.intranet.shared.OneDay;

class ConfirmProfileTest {

    private static final long ANA = 7;
    private static final LocalDate TODAY = LocalDate.of(2028, 2, 29);

    private final List<ProfileConfirmation> kept = new ArrayList<>();

    @Test
    void itHoldsForAYearFromTheDayItWasSaid() {
        asked(3).confirm(3);

        assertThat(kept).singleElement().satisfies(one -> assertThat(one.nextOn()).isEqualTo(LocalDate.of(2029, 2, 28)));
        assertThat(asked(3).view().nextOn()).isEqualTo(LocalDate.of(2029, 2, 28));
    }

    @Test
    void saidTwiceOnOneDayItIsKeptOnce() {
        asked(3).confirm(3);
        asked(3).confirm(3);

        assertThat(kept).hasSize(1);
    }

    @Test
    void whatSomebodyChangedSinceItWasLookedAtIsNotConfirmed() {
        assertThatThrownBy(() -> asked(4).confirm(3)).isInstanceOf(EditedMeanwhile.class);
        assertThat(kept).isEmpty();
    }

    @Test
    void whoNeverConfirmedIsShownNoDay() {
        assertThat(asked(3).view().confirmedAt()).isNull();
        assertThat(asked(3).view().nextOn()).isNull();
    }

    private ConfirmProfile asked(int version) {
        var boundary = new ConfirmProfile();
        boundary.clock = Clock.fixed(TODAY.atTime(9, 0).toInstant(ZoneOffset.UTC), ZoneOffset.UTC);
        boundary.profile = new OwnProfile() {
            @Override
            public PersonText mine() {
                return new PersonText(ANA, version, new PersonProfile("Ana", "Kos", "ana@kompas.example", null, null, null, Set.of("hr")), Visibility.CAREFUL, true);
            }
        };
        boundary.confirmations = new ProfileConfirmations() {
            @Override
            Optional<ProfileConfirmation> latest(long person) {
                return kept.stream().reduce((one, later) -> later);
            }

            @Override
            void add(ProfileConfirmation confirmation) {
                kept.add(confirmation);
            }
        };
        boundary.days = new OneDay(TODAY);
        return boundary;
    }
}
