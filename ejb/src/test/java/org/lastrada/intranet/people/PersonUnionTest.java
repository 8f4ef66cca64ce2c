package org.lastrada.intranet.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lastrada.intranet.people.Given.IN_2020;
import static org.lastrada.intranet.people.Given.KOMPAS;
import static org.lastrada.intranet.people.Given.SVITANOK;
import static org.lastrada.intranet.people.Given.TODAY;
import static org.lastrada.intranet.people.RepresentativeFunction.HEAD;
import static org.lastrada.intranet.people.RepresentativeFunction.PRESS;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.lastrada.intranet.access.AccountsOfOne.Staying;
import org.lastrada.intranet.membership.Organisation;

/** Amra Hadžić is also there as Amra Hadzic. */
class PersonUnionTest {

    private static final Visibility OPEN = new Visibility(true, true, true, true);

    private final Organisation kompas = Given.organisation(KOMPAS, "Kompas", "BA");
    private final Organisation svitanok = Given.organisation(SVITANOK, "Svitanok", "UA");
    private final Person kept = Given.person(12, "Amra", "Hadžić", kompas);
    private final Person again = Given.person(13, "Amra", "Hadzic", kompas);
    private final List<Representation> held = new ArrayList<>();
    private final List<Representation> heldAgain = new ArrayList<>();

    private PersonUnion union(Staying account) {
        return new PersonUnion(kept, again, held, heldAgain, account);
    }

    @Test
    void aFunctionThatBothHoldIsKeptOnceAndTheOthersMove() {
        held.add(new Representation(kompas, kept, PRESS, IN_2020, null));
        var press = new Representation(kompas, again, PRESS, IN_2020.plusYears(1), null);
        var head = new Representation(kompas, again, HEAD, IN_2020, null);
        heldAgain.addAll(List.of(press, head));

        assertThat(union(Staying.KEPT).repeated()).containsExactly(press);
        assertThat(union(Staying.KEPT).moving()).containsExactly(head);
    }

    @Test
    void theSameFunctionForAnotherOrganisationOrAtAnotherTimeIsNoRepetition() {
        held.add(new Representation(kompas, kept, PRESS, IN_2020, IN_2020.plusYears(1)));
        heldAgain.add(new Representation(kompas, again, PRESS, IN_2020.plusYears(2), null));
        heldAgain.add(new Representation(svitanok, again, PRESS, IN_2020, IN_2020.plusDays(30)));

        assertThat(union(Staying.KEPT).repeated()).isEmpty();
    }

    @Test
    void whoMovedAndStillHeadsTheOrganisationLeftIsNotMerged() {
        again.join(svitanok, LocalDate.of(2024, 1, 1));
        held.add(new Representation(kompas, kept, HEAD, IN_2020, null));

        var refusal = union(Staying.KEPT).contradiction(TODAY);

        assertThat(refusal).get().satisfies(one -> assertThat(one.arguments()).containsExactly("Amra Hadžić", "Kompas", "Svitanok"));
    }

    @Test
    void aFunctionThatHasEndedOrIsForWhereTheyBelongContradictsNothing() {
        again.join(svitanok, LocalDate.of(2024, 1, 1));
        held.add(new Representation(kompas, kept, HEAD, IN_2020, LocalDate.of(2023, 12, 31)));
        heldAgain.add(new Representation(svitanok, again, HEAD, LocalDate.of(2024, 1, 1), null));

        assertThat(union(Staying.KEPT).contradiction(TODAY)).isEmpty();
    }

    @Test
    void whatIsShownIsTheChoiceOfWhoeverSignsIn() {
        kept.show(OPEN);

        assertThat(union(Staying.KEPT).shown()).isEqualTo(OPEN);
        assertThat(union(Staying.DUPLICATE).shown()).isEqualTo(Visibility.CAREFUL);
    }

    @Test
    void whereNobodySignsInOthersSeeOnlyWhatBothShow() {
        kept.show(new Visibility(true, true, false, true));
        again.show(new Visibility(false, true, true, true));

        assertThat(union(Staying.NEITHER).shown()).isEqualTo(new Visibility(false, true, false, true));
    }

    @Test
    void theAddressIsThatOfTheAccountWhateverIsChosen() {
        again.describe(Given.profile("Amra", "Hadzic").at("a.hadzic@kompas.example"));

        assertThat(union(Staying.KEPT).address("a.hadzic@kompas.example")).isEqualTo("amra@kompas.example");
        assertThat(union(Staying.DUPLICATE).address("amra@kompas.example")).isEqualTo("a.hadzic@kompas.example");
    }

    @Test
    void withoutAnAccountOneOfTheTwoIsChosenAndNoThird() {
        again.describe(Given.profile("Amra", "Hadzic").at("a.hadzic@kompas.example"));

        assertThat(union(Staying.NEITHER).address("a.hadzic@kompas.example")).isEqualTo("a.hadzic@kompas.example");
        assertThat(union(Staying.NEITHER).address("somebody@else.example")).isEqualTo("amra@kompas.example");
    }

    @Test
    void theKeptEntryTellsAfterwardsWhereThePersonWasAccordingToBoth() {
        again.join(svitanok, LocalDate.of(2024, 1, 1));
        var own = kept.affiliations().get(0);

        kept.absorb(again, union(Staying.KEPT).stays(), OPEN);

        assertThat(kept.affiliations()).extracting(Affiliation::ends).containsExactly(LocalDate.of(2023, 12, 31), null);
        assertThat(kept.affiliations()).first().isSameAs(own);
        assertThat(kept.belongsTo(svitanok, TODAY)).isTrue();
        assertThat(kept.visibility()).isEqualTo(OPEN);
    }

    @Test
    void aPhotoIsTakenOverOnlyByWhoHasNone() {
        again.wear("at the lake");
        kept.absorb(again, union(Staying.KEPT).stays(), OPEN);
        assertThat(kept.photo()).isEqualTo("at the lake");

        again.wear("in the office");
        kept.absorb(again, union(Staying.KEPT).stays(), OPEN);
        assertThat(kept.photo()).isEqualTo("at the lake");
    }
}
