package org.lastrada.intranet.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.lastrada.intranet.people.Given.IN_2020;
import static org.lastrada.intranet.people.Given.KOMPAS;
import static org.lastrada.intranet.people.Given.SVITANOK;
import static org.lastrada.intranet.people.Given.TODAY;
import static org.lastrada.intranet.people.Given.organisation;
import static org.lastrada.intranet.people.Given.person;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lastrada.intranet.membership.Belongings.GivingWay;
import org.lastrada.intranet.membership.Belongings.Post;
import org.lastrada.intranet.membership.Organisation;

/** Kompas was entered a second time, with people of its own. */
class MoveStaffTest {

    private final Organisation kompas = organisation(KOMPAS, "Kompas", "BA");
    private final Organisation again = organisation(SVITANOK, "Kompas Centar", "BA");
    private final Person jelena = person(11, "Jelena", "Kovač", kompas);
    private final Person amra = person(12, "Amra", "Hadžić", again);
    private final Person goran = person(13, "Goran", "Ilić", again);
    private final List<Representation> held = new ArrayList<>();
    private final MoveStaff staff = new MoveStaff();
    private final Heard news = new Heard();

    @BeforeEach
    void twoColleaguesOfTheDuplicateOfWhomOneLeft() {
        goran.leave(TODAY.minusDays(40));
        staff.days = Given.days();
        staff.news = news;
        staff.people = new Affiliated();
        staff.representations = new Held();
    }

    @Test
    void whoBelongsAndWhoBelongedAreCountedApart() {
        var moving = staff.preview(SVITANOK, KOMPAS);

        assertThat(moving.staffNow()).isEqualTo(1);
        assertThat(moving.staffBefore()).isEqualTo(1);
    }

    @Test
    void everybodyBelongsToTheKeptOneAfterwardsOnTheSameDays() {
        staff.move(SVITANOK, KOMPAS);

        assertThat(Stream.of(amra, goran).flatMap(person -> person.affiliations().stream())).extracting(Affiliation::organisation, Affiliation::starts, Affiliation::ends)
                .containsExactly(tuple(kompas, IN_2020, null), tuple(kompas, IN_2020, TODAY.minusDays(40)));
    }

    @Test
    void functionsAreHeldForTheKeptOneAfterwards() {
        held.add(new Representation(again, amra, RepresentativeFunction.HEAD, IN_2020, null));

        assertThat(staff.preview(SVITANOK, KOMPAS).posts()).containsExactly(new Post("Amra Hadžić", "HEAD", IN_2020, null));
        staff.move(SVITANOK, KOMPAS);

        assertThat(held).extracting(Representation::organisation).containsExactly(kompas);
    }

    @Test
    void aFunctionThatTheSamePersonHoldsAtBothIsKeptOnce() {
        held.add(new Representation(kompas, jelena, RepresentativeFunction.PRESS, IN_2020, null));
        held.add(new Representation(again, jelena, RepresentativeFunction.PRESS, IN_2020.plusYears(1), null));

        var moving = staff.preview(SVITANOK, KOMPAS);
        assertThat(moving.posts()).isEmpty();
        assertThat(moving.repeated()).extracting(Post::starts).containsExactly(IN_2020.plusYears(1));
        staff.move(SVITANOK, KOMPAS);

        assertThat(held).extracting(Representation::organisation, Representation::starts).containsExactly(tuple(kompas, IN_2020));
    }

    @Test
    void theSameFunctionOneAfterTheOtherIsNoRepetition() {
        held.add(new Representation(kompas, jelena, RepresentativeFunction.PRESS, IN_2020, IN_2020.plusYears(1)));
        held.add(new Representation(again, jelena, RepresentativeFunction.PRESS, IN_2020.plusYears(2), null));

        staff.move(SVITANOK, KOMPAS);

        assertThat(held).hasSize(2).extracting(Representation::organisation).containsOnly(kompas);
    }

    @Test
    void theHeadOfTheKeptOneStaysAndTheOtherEndsTheDayBefore() {
        held.add(new Representation(kompas, jelena, RepresentativeFunction.HEAD, IN_2020, null));
        held.add(new Representation(again, amra, RepresentativeFunction.HEAD, IN_2020, null));

        var moving = staff.preview(SVITANOK, KOMPAS);
        assertThat(moving.posts()).isEmpty();
        assertThat(moving.givingWay()).containsExactly(new GivingWay("Amra Hadžić", "HEAD", "Jelena Kovač", TODAY.minusDays(1)));
        staff.move(SVITANOK, KOMPAS);

        assertThat(held).extracting(Representation::person, Representation::organisation, Representation::ends)
                .containsExactly(tuple(jelena, kompas, null), tuple(amra, kompas, TODAY.minusDays(1)));
        assertThat(news.said()).containsExactly(FunctionTopic.GAVE_WAY);
        assertThat(news.all.get(0).persons()).containsExactly(amra.id());
        assertThat(news.all.get(0).says().arguments()).endsWith("Kompas", TODAY.minusDays(1), "Jelena Kovač");
    }

    @Test
    void oneVotesUntilTheVotingRepresentativeOfTheKeptOneBegins() {
        held.add(new Representation(kompas, jelena, RepresentativeFunction.VOTING_REPRESENTATIVE, TODAY.plusDays(30), null));
        held.add(new Representation(again, amra, RepresentativeFunction.VOTING_REPRESENTATIVE, IN_2020, null));

        staff.move(SVITANOK, KOMPAS);

        assertThat(held).extracting(Representation::ends).containsExactly(null, TODAY.plusDays(29));
    }

    @Test
    void aHeadWhoWouldHaveBegunUnderAnotherNeverBegins() {
        held.add(new Representation(kompas, jelena, RepresentativeFunction.HEAD, IN_2020, null));
        held.add(new Representation(again, amra, RepresentativeFunction.HEAD, TODAY.plusDays(30), null));

        assertThat(staff.preview(SVITANOK, KOMPAS).givingWay()).extracting(GivingWay::lastDay).containsOnlyNulls();
        staff.move(SVITANOK, KOMPAS);

        assertThat(held).extracting(Representation::person).containsExactly(jelena);
        assertThat(news.said()).containsExactly(FunctionTopic.NEVER_BEGAN);
    }

    @Test
    void twoHeadsOfLongAgoAndTwoPressOfficersAreLeftAsTheyWere() {
        held.add(new Representation(kompas, jelena, RepresentativeFunction.HEAD, IN_2020, IN_2020.plusYears(2)));
        held.add(new Representation(again, amra, RepresentativeFunction.HEAD, IN_2020, IN_2020.plusYears(1)));
        held.add(new Representation(kompas, jelena, RepresentativeFunction.PRESS, IN_2020, null));
        held.add(new Representation(again, amra, RepresentativeFunction.PRESS, IN_2020, null));

        assertThat(staff.preview(SVITANOK, KOMPAS).givingWay()).isEmpty();
        staff.move(SVITANOK, KOMPAS);

        assertThat(held).hasSize(4).extracting(Representation::organisation).containsOnly(kompas);
        assertThat(held).extracting(Representation::ends).containsExactly(IN_2020.plusYears(2), IN_2020.plusYears(1), null, null);
    }

    @Test
    void whoHeadsBothHeadsTheOneThatIsKeptAndGivesWayToNobody() {
        held.add(new Representation(kompas, jelena, RepresentativeFunction.HEAD, IN_2020, null));
        held.add(new Representation(again, jelena, RepresentativeFunction.HEAD, IN_2020, null));

        var moving = staff.preview(SVITANOK, KOMPAS);

        assertThat(moving.givingWay()).isEmpty();
        assertThat(moving.repeated()).hasSize(1);
    }

    private final class Affiliated extends People {

        @Override
        Organisation organisation(long id) {
            return id == KOMPAS ? kompas : again;
        }

        @Override
        List<Affiliation> affiliations(long organisation) {
            return Stream.of(jelena, amra, goran).flatMap(person -> person.affiliations().stream())
                    .filter(affiliation -> affiliation.organisation().id() == organisation).toList();
        }
    }

    private final class Held extends Representations {

        @Override
        Delegation of(long organisation) {
            return new Delegation(held.stream().filter(one -> one.organisation().id() == organisation).toList());
        }

        @Override
        void drop(Representation representation) {
            held.remove(representation);
        }
    }
}
