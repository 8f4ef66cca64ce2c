package org.lastrada.intranet.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.lastrada.intranet.people.Given.KOMPAS;
import static org.lastrada.intranet.people.Given.SVITANOK;
import static org.lastrada.intranet.people.Given.TODAY;
import static org.lastrada.intranet.people.RepresentativeFunction.DEPUTY;
import static org.lastrada.intranet.people.RepresentativeFunction.FINANCE;
import static org.lastrada.intranet.people.RepresentativeFunction.HEAD;
import static org.lastrada.intranet.people.RepresentativeFunction.VOTING_REPRESENTATIVE;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.lastrada.intranet.membership.Organisation;

class DelegationTest {

    private static final LocalDate NEW_YEAR_2025 = LocalDate.of(2025, 1, 1);
    private static final LocalDate END_OF_2025 = LocalDate.of(2025, 12, 31);

    private final Organisation kompas = Given.organisation(KOMPAS, "Kompas Centar", "BA");
    private final Organisation svitanok = Given.organisation(SVITANOK, "Svitanok", "UA");
    private final Person jelena = Given.person(10, "Jelena", "Marković", kompas);
    private final Person marko = Given.person(11, "Marko", "Ilić", kompas);
    private final Person oksana = Given.person(12, "Oksana", "Shevchenko", svitanok);

    @Test
    void aColleagueMayStandForTheOrganisation() {
        var held = new Delegation(List.of()).appoint(kompas, jelena, HEAD, NEW_YEAR_2025, null);

        assertThat(held.holds(TODAY)).isTrue();
        assertThat(held.function()).isEqualTo(HEAD);
    }

    @Test
    void nobodyStandsForAnotherOrganisation() {
        assertThatThrownBy(() -> new Delegation(List.of()).appoint(kompas, oksana, HEAD, TODAY, null)).isInstanceOf(OnlyColleaguesRepresent.class);
    }

    @Test
    void nobodyStandsForAnOrganisationBeforeTheyCame() {
        assertThatThrownBy(() -> new Delegation(List.of()).appoint(kompas, jelena, HEAD, LocalDate.of(2019, 1, 1), null))
                .isInstanceOf(OnlyColleaguesRepresent.class);
    }

    @Test
    void whoHasLeftStandsForNobody() {
        jelena.leave(LocalDate.of(2026, 3, 1));

        assertThatThrownBy(() -> new Delegation(List.of()).appoint(kompas, jelena, HEAD, TODAY, null)).isInstanceOf(OnlyColleaguesRepresent.class);
    }

    @Test
    void theSameFunctionTwiceAtTheSameTimeIsRefused() {
        var delegation = new Delegation(List.of(new Representation(kompas, jelena, HEAD, NEW_YEAR_2025, null)));

        assertThatThrownBy(() -> delegation.appoint(kompas, jelena, HEAD, TODAY, null)).isInstanceOf(FunctionIsHeldAlready.class);
    }

    @Test
    void evenOneSharedDayIsTheSameTime() {
        var delegation = new Delegation(List.of(new Representation(kompas, jelena, HEAD, NEW_YEAR_2025, END_OF_2025)));

        assertThatThrownBy(() -> delegation.appoint(kompas, jelena, HEAD, END_OF_2025, null)).isInstanceOf(FunctionIsHeldAlready.class);
        assertThat(delegation.appoint(kompas, jelena, HEAD, END_OF_2025.plusDays(1), null)).isNotNull();
    }

    @Test
    void aFunctionToComeStandsInTheWayOfOneWithoutEnd() {
        var delegation = new Delegation(List.of(new Representation(kompas, jelena, HEAD, LocalDate.of(2027, 1, 1), null)));

        assertThatThrownBy(() -> delegation.appoint(kompas, jelena, HEAD, TODAY, null)).isInstanceOf(FunctionIsHeldAlready.class);
        assertThat(delegation.appoint(kompas, jelena, HEAD, TODAY, LocalDate.of(2026, 12, 31))).isNotNull();
    }

    @Test
    void twoPeopleMayHoldOneFunctionAndOnePersonTwo() {
        var delegation = new Delegation(List.of(new Representation(kompas, jelena, HEAD, NEW_YEAR_2025, null)));

        assertThat(delegation.appoint(kompas, marko, HEAD, TODAY, null)).isNotNull();
        assertThat(delegation.appoint(kompas, jelena, FINANCE, TODAY, null)).isNotNull();
    }

    @Test
    void aFunctionDoesNotEndBeforeItStarts() {
        assertThatThrownBy(() -> new Delegation(List.of()).appoint(kompas, jelena, HEAD, TODAY, TODAY.minusDays(1))).isInstanceOf(FunctionEndsBeforeItStarts.class);
        var held = new Representation(kompas, jelena, HEAD, NEW_YEAR_2025, null);
        assertThatThrownBy(() -> held.end(NEW_YEAR_2025.minusDays(1))).isInstanceOf(FunctionEndsBeforeItStarts.class);
    }

    @Test
    void theLastDayOfAFunctionIsStillHeld() {
        var held = new Representation(kompas, jelena, HEAD, NEW_YEAR_2025, null);

        held.end(TODAY);

        assertThat(held.holds(TODAY)).isTrue();
        assertThat(held.hasEnded(TODAY)).isFalse();
        assertThat(held.hasEnded(TODAY.plusDays(1))).isTrue();
    }

    @Test
    void aHeadWithoutDeputyIsFlagged() {
        var delegation = new Delegation(List.of(new Representation(kompas, jelena, HEAD, NEW_YEAR_2025, null)));

        assertThat(delegation.withoutDeputy(TODAY)).containsExactly(HEAD);
    }

    @Test
    void aDeputyStandsInForHeadAndVote() {
        var delegation = new Delegation(List.of(new Representation(kompas, jelena, HEAD, NEW_YEAR_2025, null),
                new Representation(kompas, jelena, VOTING_REPRESENTATIVE, NEW_YEAR_2025, null), new Representation(kompas, marko, DEPUTY, NEW_YEAR_2025, null)));

        assertThat(delegation.withoutDeputy(TODAY)).isEmpty();
    }

    @Test
    void nobodyIsTheirOwnDeputy() {
        var delegation = new Delegation(List.of(new Representation(kompas, jelena, HEAD, NEW_YEAR_2025, null),
                new Representation(kompas, marko, VOTING_REPRESENTATIVE, NEW_YEAR_2025, null), new Representation(kompas, jelena, DEPUTY, NEW_YEAR_2025, null)));

        assertThat(delegation.withoutDeputy(TODAY)).containsExactly(HEAD);
    }

    @Test
    void aDeputyOfLastYearStandsInForNobody() {
        var delegation = new Delegation(List.of(new Representation(kompas, jelena, HEAD, NEW_YEAR_2025, null),
                new Representation(kompas, marko, DEPUTY, NEW_YEAR_2025, END_OF_2025)));

        assertThat(delegation.withoutDeputy(TODAY)).containsExactly(HEAD);
        assertThat(delegation.withoutDeputy(END_OF_2025)).isEmpty();
    }

    @Test
    void financeNeedsNoDeputyAndAnEmptyDelegationHasNoHead() {
        var delegation = new Delegation(List.of(new Representation(kompas, jelena, FINANCE, NEW_YEAR_2025, null)));

        assertThat(delegation.withoutDeputy(TODAY)).isEmpty();
        assertThat(delegation.hasHead(TODAY)).isFalse();
    }

    @Test
    void nowBeforeAndToComeAreToldApart() {
        var was = new Representation(kompas, jelena, DEPUTY, NEW_YEAR_2025, END_OF_2025);
        var is = new Representation(kompas, jelena, HEAD, LocalDate.of(2026, 1, 1), null);
        var willBe = new Representation(kompas, marko, FINANCE, LocalDate.of(2026, 7, 1), null);
        var delegation = new Delegation(List.of(willBe, is, was));

        assertThat(delegation.now(TODAY)).containsExactly(is);
        assertThat(delegation.before(TODAY)).containsExactly(was);
        assertThat(delegation.toCome(TODAY)).containsExactly(willBe);
    }
}
