package org.lastrada.intranet.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.lastrada.intranet.people.Given.KOMPAS;
import static org.lastrada.intranet.people.Given.SVITANOK;

import java.time.LocalDate;
import java.util.List;
import org.assertj.core.api.AbstractListAssert;
import org.assertj.core.api.ObjectAssert;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;
import org.lastrada.intranet.membership.Organisation;

/** Amra was entered twice, and each entry tells a part of where she worked. */
class StayTest {

    private final Organisation kompas = Given.organisation(KOMPAS, "Kompas", "BA");
    private final Organisation svitanok = Given.organisation(SVITANOK, "Svitanok", "UA");

    private static LocalDate day(int year, int month, int day) {
        return LocalDate.of(year, month, day);
    }

    private static Affiliation at(Organisation organisation, LocalDate from, LocalDate until) {
        var affiliation = new Affiliation(null, organisation, from);
        if (until != null) affiliation.end(until);
        return affiliation;
    }

    private static AbstractListAssert<?, List<? extends Tuple>, Tuple, ObjectAssert<Tuple>> together(List<Affiliation> kept, List<Affiliation> duplicate) {
        return assertThat(Stay.together(kept, duplicate)).extracting(Stay::organisation, Stay::starts, Stay::ends);
    }

    @Test
    void oneAfterTheOtherStaysAsItWas() {
        together(List.of(at(svitanok, day(2022, 3, 1), null)), List.of(at(kompas, day(2018, 1, 1), day(2021, 6, 30))))
                .containsExactly(tuple(kompas, day(2018, 1, 1), day(2021, 6, 30)), tuple(svitanok, day(2022, 3, 1), null));
    }

    @Test
    void theSameOrganisationTwiceIsOneStayFromTheFirstDayToTheLast() {
        together(List.of(at(kompas, day(2020, 1, 1), day(2022, 12, 31))), List.of(at(kompas, day(2021, 1, 1), null)))
                .containsExactly(tuple(kompas, day(2020, 1, 1), null));
        together(List.of(at(kompas, day(2021, 1, 1), day(2021, 12, 31))), List.of(at(kompas, day(2022, 1, 1), day(2022, 5, 31))))
                .containsExactly(tuple(kompas, day(2021, 1, 1), day(2022, 5, 31)));
    }

    @Test
    void whoCameBackAfterAGapWasThereTwice() {
        together(List.of(at(kompas, day(2018, 1, 1), day(2019, 12, 31))), List.of(at(kompas, day(2021, 1, 1), null))).hasSize(2);
    }

    @Test
    void atTwoOrganisationsAtOnceTheLaterIsWhereTheyMovedTo() {
        together(List.of(at(kompas, day(2018, 1, 1), null)), List.of(at(svitanok, day(2022, 3, 1), null)))
                .containsExactly(tuple(kompas, day(2018, 1, 1), day(2022, 2, 28)), tuple(svitanok, day(2022, 3, 1), null));
    }

    @Test
    void aStayInBetweenIsAMoveAndAWayBack() {
        together(List.of(at(kompas, day(2018, 1, 1), null)), List.of(at(svitanok, day(2020, 1, 1), day(2020, 12, 31))))
                .containsExactly(tuple(kompas, day(2018, 1, 1), day(2019, 12, 31)), tuple(svitanok, day(2020, 1, 1), day(2020, 12, 31)),
                        tuple(kompas, day(2021, 1, 1), null));
    }

    @Test
    void ofTwoThatBeginOnOneDayTheOneOfTheKeptEntryCounts() {
        together(List.of(at(svitanok, day(2020, 1, 1), null)), List.of(at(kompas, day(2020, 1, 1), null)))
                .containsExactly(tuple(svitanok, day(2020, 1, 1), null));
        together(List.of(at(svitanok, day(2020, 1, 1), day(2020, 6, 30))), List.of(at(kompas, day(2020, 1, 1), null)))
                .containsExactly(tuple(svitanok, day(2020, 1, 1), day(2020, 6, 30)), tuple(kompas, day(2020, 7, 1), null));
    }

    @Test
    void onNoDayAreThereTwo() {
        var kept = List.of(at(kompas, day(2010, 1, 1), day(2015, 12, 31)), at(svitanok, day(2016, 1, 1), null));
        var duplicate = List.of(at(svitanok, day(2012, 1, 1), day(2013, 6, 30)), at(kompas, day(2013, 1, 1), day(2018, 1, 1)));

        var stays = Stay.together(kept, duplicate);

        for (var day = day(2009, 12, 1); day.isBefore(day(2020, 1, 1)); day = day.plusWeeks(1)) {
            var now = day;
            assertThat(stays).filteredOn(stay -> stay.holds(now)).as("%s", now).hasSizeLessThanOrEqualTo(1);
        }
    }
}
