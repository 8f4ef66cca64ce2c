package org.lastrada.intranet.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.lastrada.intranet.people.Given.IN_2020;
import static org.lastrada.intranet.people.Given.KOMPAS;
import static org.lastrada.intranet.people.Given.OFFICE;
import static org.lastrada.intranet.people.Given.SVITANOK;
import static org.lastrada.intranet.people.Given.TODAY;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.lastrada.intranet.access.Invitations;
import org.lastrada.intranet.membership.Organisation;
import org.lastrada.intranet.rights.Caller;
import org.lastrada.intranet.shared.NotFound;

class TransferTest {

    private static final long JELENA = 10;
    private static final LocalDate IN_APRIL = LocalDate.of(2026, 4, 1);

    private final Organisation kompas = Given.organisation(KOMPAS, "Kompas Centar", "BA");
    private final Organisation svitanok = Given.organisation(SVITANOK, "Svitanok", "UA");
    private final Person jelena = Given.person(JELENA, "Jelena", "Marković", kompas);
    private final List<Representation> held = new ArrayList<>();
    private final Heard news = new Heard();
    private final Caller secretariat = Given.caller(30L, OFFICE, "secretariat");
    private final Caller headOfKompas = Given.caller(11L, KOMPAS, "member-staff", "head");

    @Test
    void whoMovesBelongsThereFromThatDayAndIsTold() {
        asked(secretariat).move(JELENA, SVITANOK, IN_APRIL);

        assertThat(jelena.belongsTo(kompas, IN_APRIL.minusDays(1))).isTrue();
        assertThat(jelena.belongsTo(svitanok, IN_APRIL)).isTrue();
        assertThat(news.said()).containsExactly(EntryTopic.MOVED);
        assertThat(news.all.get(0).persons()).containsExactly(JELENA);
    }

    @Test
    void functionsEndTheDayBeforeAndWhatWouldHaveBegunLaterNeverDoes() {
        held.add(Given.withId(new Representation(kompas, jelena, RepresentativeFunction.HEAD, IN_2020, null), 1));
        held.add(Given.withId(new Representation(kompas, jelena, RepresentativeFunction.PRESS, IN_2020, LocalDate.of(2021, 1, 1)), 2));
        held.add(Given.withId(new Representation(kompas, jelena, RepresentativeFunction.DATA, IN_APRIL.plusDays(3), null), 3));

        assertThat(asked(secretariat).plan(JELENA, SVITANOK, IN_APRIL).ending()).extracting(HeldRow::function)
                .containsExactly(RepresentativeFunction.HEAD, RepresentativeFunction.DATA);
        asked(secretariat).move(JELENA, SVITANOK, IN_APRIL);

        assertThat(held).extracting(Representation::ends).containsExactly(IN_APRIL.minusDays(1), LocalDate.of(2021, 1, 1));
    }

    @Test
    void thePlanSaysWhatHappensAndChangesNothing() {
        var plan = asked(secretariat).plan(JELENA, SVITANOK, IN_APRIL);

        assertThat(plan.leaves()).isEqualTo("Kompas Centar");
        assertThat(plan.lastDay()).isEqualTo(LocalDate.of(2026, 3, 31));
        assertThat(plan.needsAnInvitation()).isTrue();
        assertThat(jelena.affiliations()).hasSize(1);
        assertThat(news.all).isEmpty();
    }

    @Test
    void nobodyMovesBeforeTheyCame() {
        var boundary = asked(secretariat);

        assertThatThrownBy(() -> boundary.plan(JELENA, SVITANOK, IN_2020)).isInstanceOf(CameThereLater.class);
        assertThatThrownBy(() -> boundary.move(JELENA, SVITANOK, IN_2020.minusYears(1))).isInstanceOf(CameThereLater.class);
        assertThatThrownBy(() -> boundary.move(JELENA, KOMPAS, IN_APRIL)).isInstanceOf(AlreadyBelongsThere.class);
        assertThat(jelena.affiliations()).hasSize(1);
    }

    @Test
    void whoWillMoveDoesNotMoveElsewhereBefore() {
        asked(secretariat).move(JELENA, SVITANOK, IN_APRIL);

        assertThatThrownBy(() -> asked(secretariat).move(JELENA, OFFICE, TODAY)).isInstanceOf(CameThereLater.class);
    }

    @Test
    void aHeadBringsBackAColleagueWhoLeft() {
        jelena.leave(LocalDate.of(2026, 2, 28));

        assertThatThrownBy(() -> asked(headOfKompas).move(JELENA, KOMPAS, LocalDate.of(2026, 2, 28))).isInstanceOf(LeftThereLater.class);
        asked(headOfKompas).move(JELENA, KOMPAS, TODAY);

        assertThat(jelena.affiliations()).extracting(Affiliation::starts).containsExactly(IN_2020, TODAY);
        assertThat(jelena.belongsTo(kompas, TODAY)).isTrue();
    }

    @Test
    void aHeadSendsNobodyToAnotherOrganisationAndFetchesNobodyFromThere() {
        var headOfSvitanok = Given.caller(20L, SVITANOK, "member-staff", "head");

        assertThatThrownBy(() -> asked(headOfKompas).move(JELENA, SVITANOK, IN_APRIL)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> asked(headOfSvitanok).move(JELENA, SVITANOK, IN_APRIL)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> asked(headOfSvitanok).name(JELENA)).isInstanceOf(NotFound.class);
        assertThat(asked(headOfKompas).organisations(JELENA)).isEmpty();
    }

    @Test
    void theSecretariatChoosesAmongAllOthers() {
        assertThat(asked(secretariat).organisations(JELENA)).extracting(OrganisationOption::name).containsExactly("Svitanok");
    }

    private Transfer asked(Caller caller) {
        var boundary = new Transfer();
        boundary.people = new Known();
        boundary.representations = new Held();
        boundary.invitations = new Invitations() {
            @Override
            public Stage stage(long personId) {
                return Stage.CLOSED;
            }
        };
        boundary.news = news;
        boundary.days = Given.days();
        boundary.caller = caller;
        return boundary;
    }

    private final class Known extends People {

        @Override
        Person get(long id) {
            return jelena;
        }

        @Override
        Person lock(long id) {
            return jelena;
        }

        @Override
        Organisation organisation(long id) {
            return id == KOMPAS ? kompas : id == SVITANOK ? svitanok : Given.organisation(id, "Office", "NL");
        }

        @Override
        List<OrganisationOption> organisations() {
            return List.of(new OrganisationOption(KOMPAS, "Kompas Centar", "BA"), new OrganisationOption(SVITANOK, "Svitanok", "UA"));
        }
    }

    private final class Held extends Representations {

        @Override
        List<Representation> ofPerson(long person) {
            return List.copyOf(held);
        }

        @Override
        void drop(Representation representation) {
            held.remove(representation);
        }
    }
}
