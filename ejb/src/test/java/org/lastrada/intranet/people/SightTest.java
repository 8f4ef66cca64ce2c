package org.lastrada.intranet.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lastrada.intranet.people.Given.KOMPAS;
import static org.lastrada.intranet.people.Given.OFFICE;
import static org.lastrada.intranet.people.Given.SVITANOK;
import static org.lastrada.intranet.people.Given.TODAY;
import static org.lastrada.intranet.people.Sight.EVERYTHING;
import static org.lastrada.intranet.people.Sight.NOTHING;
import static org.lastrada.intranet.people.Sight.WHAT_IS_SHOWN;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.lastrada.intranet.rights.Caller;

class SightTest {

    private static final Visibility HIDDEN = new Visibility(false, true, true, true);

    private final Person jelena = Given.person(10, "Jelena", "Marković", Given.organisation(KOMPAS, "Kompas Centar", "BA"));
    private final Caller stranger = Given.caller(20L, SVITANOK, "member-staff");
    private final Caller headElsewhere = Given.caller(21L, SVITANOK, "member-staff", "head");
    private final Caller colleague = Given.caller(11L, KOMPAS, "member-staff");
    private final Caller secretariat = Given.caller(30L, OFFICE, "secretariat");
    private final Caller auditor = Given.caller(31L, OFFICE, "auditor");

    @Test
    void peopleOfOtherOrganisationsSeeWhatIsShown() {
        assertThat(seenBy(stranger)).isEqualTo(WHAT_IS_SHOWN);
        assertThat(seenBy(headElsewhere)).isEqualTo(WHAT_IS_SHOWN);
    }

    @Test
    void colleaguesTheSecretariatAndThePersonSeeEverything() {
        jelena.show(HIDDEN);

        assertThat(seenBy(colleague)).isEqualTo(EVERYTHING);
        assertThat(seenBy(secretariat)).isEqualTo(EVERYTHING);
        assertThat(seenBy(Given.caller(10L, KOMPAS, "member-staff"))).isEqualTo(EVERYTHING);
    }

    @Test
    void whoIsNotListedIsNotThereForOthers() {
        jelena.show(HIDDEN);

        assertThat(seenBy(stranger)).isEqualTo(NOTHING);
        assertThat(seenBy(headElsewhere)).isEqualTo(NOTHING);
    }

    @Test
    void whoHasLeftStaysReadableToTheSecretariatAndTheOldOrganisationOnly() {
        jelena.leave(LocalDate.of(2026, 1, 31));

        assertThat(seenBy(secretariat)).isEqualTo(EVERYTHING);
        assertThat(seenBy(colleague)).isEqualTo(EVERYTHING);
        assertThat(seenBy(stranger)).isEqualTo(NOTHING);
    }

    @Test
    void theOrganisationSomebodyMovedFromIsAnyOtherOrganisation() {
        jelena.join(Given.organisation(3, "Ponte Aperto", "IT"), LocalDate.of(2026, 1, 1));

        assertThat(seenBy(colleague)).isEqualTo(WHAT_IS_SHOWN);
    }

    @Test
    void anAuditorSeesWhoItIsAndNoWayToReachThem() {
        jelena.show(new Visibility(false, false, false, false));

        assertThat(seenBy(auditor)).isEqualTo(WHAT_IS_SHOWN);
        assertThat(detail(auditor).email()).isNull();
    }

    @Test
    void anAddressThatIsNotShownIsNotOnThePage() {
        var page = detail(stranger);

        assertThat(page.name()).isEqualTo("Jelena Marković");
        assertThat(page.email()).isNull();
        assertThat(page.phone()).isNull();
        assertThat(page.hides()).isTrue();
    }

    @Test
    void whatIsShownIsOnThePage() {
        jelena.show(new Visibility(true, true, false, false));

        assertThat(detail(stranger)).extracting(PersonDetail::email, PersonDetail::phone).containsExactly("jelena@kompas.example", null);
    }

    @Test
    void aColleagueReadsEverything() {
        assertThat(detail(colleague)).extracting(PersonDetail::email, PersonDetail::phone, PersonDetail::hides)
                .containsExactly("jelena@kompas.example", "+387 1 234", false);
    }

    @Test
    void thePageSaysWhenSomebodyLeft() {
        jelena.leave(LocalDate.of(2026, 1, 31));

        assertThat(detail(secretariat)).extracting(PersonDetail::now, PersonDetail::leftOn).containsExactly(null, LocalDate.of(2026, 1, 31));
        assertThat(detail(secretariat).before()).hasSize(1);
    }

    @Test
    void functionsThatEndedStandBelowThoseThatLast() {
        var kompas = jelena.affiliations().get(0).organisation();
        var was = new Representation(kompas, jelena, RepresentativeFunction.DEPUTY, LocalDate.of(2021, 1, 1), LocalDate.of(2022, 12, 31));
        var is = new Representation(kompas, jelena, RepresentativeFunction.HEAD, LocalDate.of(2023, 1, 1), null);

        var page = PersonDetail.of(jelena, List.of(Given.withId(is, 2), Given.withId(was, 1)), EVERYTHING, TODAY);

        assertThat(page.functions()).extracting(HeldRow::function).containsExactly(RepresentativeFunction.HEAD);
        assertThat(page.functionsBefore()).extracting(HeldRow::function).containsExactly(RepresentativeFunction.DEPUTY);
    }

    private Sight seenBy(Caller caller) {
        return Sight.of(jelena, Sight.Reader.of(caller, jelena, TODAY), TODAY);
    }

    private PersonDetail detail(Caller caller) {
        return PersonDetail.of(jelena, List.of(), seenBy(caller), TODAY);
    }
}
