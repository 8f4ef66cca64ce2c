package org.lastrada.intranet.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.lastrada.intranet.people.Given.KOMPAS;
import static org.lastrada.intranet.people.Given.OFFICE;
import static org.lastrada.intranet.people.Given.SVITANOK;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.lastrada.intranet.retention.consent.Consents;
import org.lastrada.intranet.retention.consent.Purpose;
import org.lastrada.intranet.rights.Caller;
import org.lastrada.intranet.shared.EditedMeanwhile;
import org.lastrada.intranet.shared.NotFound;

class EditPersonTest {

    private static final long JELENA = 10;
    private static final Visibility OPEN = new Visibility(true, true, true, true);

    private final Person jelena = Given.person(JELENA, "Jelena", "Marković", Given.organisation(KOMPAS, "Kompas Centar", "BA"));
    private final PersonProfile renamed = new PersonProfile("Jelena", "Marković-Ilić", "somebody@else.example", null, "Director", "Labour law", Set.of("bs"));
    private final Caller head = Given.caller(11L, KOMPAS, "member-staff", "head");
    private final Heard news = new Heard();

    private final Caller secretariat = Given.caller(30L, OFFICE, "secretariat");
    private final Set<Purpose> said = EnumSet.noneOf(Purpose.class);
    private Set<Purpose> kept;
    private final Consents consents = new Consents() {
        @Override
        public void say(long personId, Set<Purpose> agreed) {
            said.addAll(agreed);
        }

        @Override
        public void keepOnly(long personId, Set<Purpose> agreed) {
            kept = agreed;
        }
    };

    @Test
    void aHeadWritesAboutTheirColleagues() {
        asked(head).describe(JELENA, 0, renamed, Visibility.CAREFUL);

        assertThat(jelena.name()).isEqualTo("Jelena Marković-Ilić");
        assertThat(jelena.profile().about()).isEqualTo("Labour law");
    }

    @Test
    void theAddressStaysWhateverTheFormSays() {
        asked(head).describe(JELENA, 0, renamed, Visibility.CAREFUL);

        assertThat(jelena.email()).isEqualTo("jelena@kompas.example");
    }

    @Test
    void aHeadOfAnotherOrganisationFindsNobody() {
        var elsewhere = asked(Given.caller(20L, SVITANOK, "member-staff", "head"));

        assertThatThrownBy(() -> elsewhere.forEditing(JELENA)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> elsewhere.describe(JELENA, 0, renamed, Visibility.CAREFUL)).isInstanceOf(NotFound.class);
    }

    @Test
    void staffWhoWriteAboutNobodyFindNobodyToo() {
        assertThatThrownBy(() -> asked(Given.caller(12L, KOMPAS, "member-staff")).forEditing(JELENA)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> asked(Given.caller(20L, SVITANOK, "member-staff")).forEditing(JELENA)).isInstanceOf(NotFound.class);
    }

    @Test
    void theHeadOfTheOrganisationSomebodyMovedFromFindsNobody() {
        jelena.join(Given.organisation(SVITANOK, "Svitanok", "UA"), LocalDate.of(2026, 1, 1));

        assertThatThrownBy(() -> asked(head).forEditing(JELENA)).isInstanceOf(NotFound.class);
    }

    @Test
    void aHeadDoesNotDecideWhatIsShown() {
        assertThat(asked(head).forEditing(JELENA).decidesVisibility()).isFalse();
        assertThatThrownBy(() -> asked(head).describe(JELENA, 0, renamed, OPEN)).isInstanceOf(VisibilityIsTheirOwn.class);
        assertThat(jelena.visibility()).isEqualTo(Visibility.CAREFUL);
    }

    @Test
    void theSecretariatShowsLessOfAnybodyAndEndsWhatTheyAgreedTo() {
        jelena.show(OPEN);
        asked(secretariat).describe(JELENA, 0, renamed, Visibility.CAREFUL);

        assertThat(jelena.visibility()).isEqualTo(Visibility.CAREFUL);
        assertThat(kept).containsExactlyElementsOf(Visibility.CAREFUL.agreedTo());
    }

    @Test
    void nobodyShowsMoreOfSomebodyElseThanTheyAgreedTo() {
        for (var more : List.of(OPEN, new Visibility(true, true, false, false), new Visibility(false, false, true, false)))
            assertThatThrownBy(() -> asked(secretariat).describe(JELENA, 0, renamed, more)).as(more.toString()).isInstanceOf(VisibilityIsTheirOwn.class);
        assertThat(jelena.visibility()).isEqualTo(Visibility.CAREFUL);
        assertThat(kept).isNull();
    }

    @Test
    void whatStaysAsItWasTouchesNoConsent() {
        asked(secretariat).describe(JELENA, 0, renamed, Visibility.CAREFUL);

        assertThat(kept).isNull();
    }

    @Test
    void aTextBasedOnAnOlderOneIsNotWritten() {
        assertThatThrownBy(() -> asked(head).describe(JELENA, 3, renamed, Visibility.CAREFUL)).isInstanceOf(EditedMeanwhile.class);
        assertThat(jelena.name()).isEqualTo("Jelena Marković");
    }

    @Test
    void onesOwnProfileIsOnesOwnWithoutAnyFurtherRight() {
        var own = own(Given.caller(JELENA, KOMPAS, "member-staff"));

        own.describe(own.mine().version(), renamed, OPEN);

        assertThat(said).containsExactlyInAnyOrderElementsOf(OPEN.agreedTo());
        assertThat(own.mine().decidesVisibility()).isTrue();
        assertThat(jelena.name()).isEqualTo("Jelena Marković-Ilić");
        assertThat(jelena.visibility()).isEqualTo(OPEN);
        assertThat(jelena.email()).isEqualTo("jelena@kompas.example");
    }

    @Test
    void anAccountOfNobodyHasNoProfile() {
        assertThatThrownBy(() -> own(Given.caller(null, null, "platform-administrator")).mine()).isInstanceOf(NotFound.class);
    }

    @Test
    void onesOwnOlderTextIsNotWrittenEither() {
        var own = own(Given.caller(JELENA, KOMPAS, "member-staff"));

        assertThatThrownBy(() -> own.describe(3, renamed, OPEN)).isInstanceOf(EditedMeanwhile.class);
    }

    private EditPerson asked(Caller caller) {
        var boundary = new EditPerson();
        boundary.people = new Given.Known().with(jelena);
        boundary.days = Given.days();
        boundary.news = news;
        boundary.consents = consents;
        boundary.caller = caller;
        return boundary;
    }

    private OwnProfile own(Caller caller) {
        var boundary = new OwnProfile();
        boundary.consents = consents;
        boundary.people = new Given.Known().with(jelena);
        boundary.caller = caller;
        return boundary;
    }
}
