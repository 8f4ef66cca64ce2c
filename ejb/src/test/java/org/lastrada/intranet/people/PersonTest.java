package org.lastrada.intranet.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.lastrada.intranet.people.Given.IN_2020;
import static org.lastrada.intranet.people.Given.KOMPAS;
import static org.lastrada.intranet.people.Given.NOW;
import static org.lastrada.intranet.people.Given.SVITANOK;
import static org.lastrada.intranet.people.Given.TODAY;

import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.lastrada.intranet.membership.Organisation;

class PersonTest {

    private final Organisation kompas = Given.organisation(KOMPAS, "Kompas Centar", "BA");
    private final Organisation svitanok = Given.organisation(SVITANOK, "Svitanok", "UA");
    private final Person jelena = Given.person(10, "Jelena", "Marković", kompas);

    @Test
    void whoJoinsAnotherOrganisationLeavesTheFirstTheDayBefore() {
        jelena.join(svitanok, LocalDate.of(2025, 1, 1));

        assertThat(jelena.affiliations()).extracting(Affiliation::ends).containsExactly(LocalDate.of(2024, 12, 31), null);
        assertThat(jelena.belongsTo(svitanok, TODAY)).isTrue();
        assertThat(jelena.belongsTo(kompas, TODAY)).isFalse();
    }

    @Test
    void whoIsErasedLeavesTheirNumberAndWhereTheyWere() {
        jelena.erase("P-10", "p-10@erased.invalid", NOW);

        assertThat(jelena.name()).isEqualTo("P-10");
        assertThat(jelena.profile().phone()).isNull();
        assertThat(jelena.email()).isEqualTo("p-10@erased.invalid");
        assertThat(jelena.visibility()).isEqualTo(new Visibility(false, false, false, false));
        assertThat(jelena.affiliations()).hasSize(1);
    }

    @Test
    void nobodyComesBackFromBehindAPseudonym() {
        jelena.erase("P-10", "p-10@erased.invalid", NOW);

        assertThatThrownBy(() -> jelena.join(svitanok, TODAY)).isInstanceOf(PersonIsErased.class);
        assertThatThrownBy(() -> jelena.describe(Given.person(11, "Jelena", "Marković", kompas).profile())).isInstanceOf(PersonIsErased.class);
    }

    @Test
    void nobodyJoinsWhereTheyAre() {
        assertThatThrownBy(() -> jelena.join(kompas, TODAY)).isInstanceOf(AlreadyBelongsThere.class);
    }

    @Test
    void whoHasLeftStillHasTheHomeTheyLeft() {
        jelena.leave(LocalDate.of(2026, 2, 28));

        assertThat(jelena.affiliation(TODAY)).isEmpty();
        assertThat(jelena.home(TODAY)).get().satisfies(home -> assertThat(home.ends()).isEqualTo(LocalDate.of(2026, 2, 28)));
    }

    @Test
    void theLastDayIsStillADayAtTheOrganisation() {
        jelena.leave(TODAY);

        assertThat(jelena.belongsTo(kompas, TODAY)).isTrue();
        assertThat(jelena.belongsTo(kompas, TODAY.plusDays(1))).isFalse();
    }

    @Test
    void nobodyLeavesTwice() {
        jelena.leave(LocalDate.of(2026, 2, 28));

        assertThatThrownBy(() -> jelena.leave(TODAY)).isInstanceOf(BelongsNowhere.class);
    }

    @Test
    void nobodyLeavesBeforeTheyCame() {
        assertThatThrownBy(() -> jelena.leave(IN_2020.minusDays(1))).isInstanceOf(BelongsNowhere.class);
    }

    @Test
    void leavingIsNeverAboutAnOrganisationOfLongAgo() {
        jelena.join(svitanok, LocalDate.of(2025, 1, 1));

        assertThatThrownBy(() -> jelena.leave(LocalDate.of(2024, 6, 1))).isInstanceOf(BelongsNowhere.class);
        assertThat(jelena.affiliations()).extracting(Affiliation::ends).containsExactly(LocalDate.of(2024, 12, 31), null);
    }

    @Test
    void whoStartsNextMonthHasThatHomeAlready() {
        var oksana = Given.person(11, "Oksana", "Shevchenko", null);
        oksana.join(svitanok, LocalDate.of(2026, 4, 1));

        assertThat(oksana.affiliation(TODAY)).isEmpty();
        assertThat(oksana.home(TODAY)).get().satisfies(home -> assertThat(home.isWith(svitanok)).isTrue());
    }

    @Test
    void aNameOfBlanksIsNoName() {
        assertThatThrownBy(() -> new PersonProfile(" ", "Marković", "j@kompas.example", null, null, null, Set.of())).isInstanceOf(PersonNeedsAName.class);
        assertThatThrownBy(() -> new PersonProfile("Jelena", null, "j@kompas.example", null, null, null, Set.of())).isInstanceOf(PersonNeedsAName.class);
    }

    @Test
    void aNewPersonIsListedButShowsNoWayToReachThem() {
        assertThat(Visibility.CAREFUL).isEqualTo(new Visibility(true, false, false, false));
    }

    @Test
    void describingReplacesTheLanguages() {
        var person = new Person(Given.profile("Ana", "Kovač"), NOW);

        person.describe(new PersonProfile("Ana", "Kovač", "ana@kompas.example", null, null, null, Set.of("fr", "en")));

        assertThat(person.profile().languages()).containsExactlyInAnyOrder("fr", "en");
    }
}
