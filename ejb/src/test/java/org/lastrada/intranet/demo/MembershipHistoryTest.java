package org.lastrada.intranet.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lastrada.intranet.demo.DemoStatus.CURRENT;
import static org.lastrada.intranet.demo.DemoStatus.ENDED;
import static org.lastrada.intranet.demo.DemoStatus.EXPIRED;
import static org.lastrada.intranet.demo.DemoStatus.GRACE;
import static org.lastrada.intranet.demo.DemoStatus.NEW;
import static org.lastrada.intranet.demo.DemoStatus.SUSPENDED;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.lastrada.intranet.demo.DemoMembership.Period;

class MembershipHistoryTest {

    private static final int DAYS_OF_GRACE = 73;

    @Test
    void everyStatusOccursOnAnyDayOfTheYear() {
        days().forEach(day -> assertThat(DemoPlatform.of(day, Size.PLATFORM).organisations())
                .extracting(o -> o.membership().expected()).contains(DemoStatus.values()));
    }

    @Test
    void theFactsLeadToTheExpectedStatusOnAnyDayOfTheYear() {
        days().forEach(day -> assertThat(DemoPlatform.of(day, Size.PLATFORM).organisations()).allSatisfy(organisation ->
                assertThat(compute(organisation.membership(), day)).as("%s on %s", organisation.key(), day)
                        .isEqualTo(organisation.membership().expected())));
    }

    @Test
    void periodsFollowEachOtherWithoutGapFromTheDayOfJoining() {
        days().forEach(day -> assertThat(organisations(day)).allSatisfy(organisation -> {
            var next = organisation.membership().joined();
            for (Period period : organisation.membership().periods()) {
                assertThat(period.from()).as(organisation.key()).isEqualTo(next);
                assertThat(period.to()).isAfterOrEqualTo(period.from());
                next = period.to().plusDays(1);
            }
        }));
    }

    @Test
    void whoJoinedInMayHasAShortFirstYearAndThenCalendarYears() {
        var membership = new MembershipHistory(LocalDate.of(2020, 3, 1), LocalDate.of(2018, 5, 1)).since(CURRENT);
        assertThat(membership.periods()).containsExactly(
                new Period(LocalDate.of(2018, 5, 1), LocalDate.of(2018, 12, 31)),
                new Period(LocalDate.of(2019, 1, 1), LocalDate.of(2019, 12, 31)),
                new Period(LocalDate.of(2020, 1, 1), LocalDate.of(2020, 12, 31)));
    }

    @Test
    void whoLeavesHasItsLastYearCutShort() {
        var membership = new MembershipHistory(LocalDate.of(2026, 6, 24), LocalDate.of(2025, 1, 1)).lead("ENDED", 60, "Left by its own letter.");
        assertThat(membership.ending().on()).isEqualTo(LocalDate.of(2026, 4, 25));
        assertThat(membership.periods()).endsWith(new Period(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 4, 25)));
    }

    @Test
    void oneIsKeptInForceByADecisionAndOneWasSuspendedForAWhile() {
        var platform = DemoPlatform.of(LocalDate.of(2026, 6, 24), Size.PLATFORM);
        var kept = platform.organisation("nadzieja-minsk").membership();
        assertThat(kept.override().status()).isEqualTo(CURRENT);
        assertThat(kept.override().until()).isAfter(platform.today());
        assertThat(platform.organisation("calea-libera").membership().suspensions()).singleElement()
                .satisfies(suspension -> assertThat(suspension.until()).isBefore(platform.today()));
    }

    /** Of the largest platform, without its people, who take a hundred times as long. */
    private static List<DemoOrganisation> organisations(LocalDate day) {
        var list = new OrganisationList(day);
        return Stream.of(Size.LARGE.files(), List.of("organisations-former.csv")).flatMap(files -> list.read(files).stream()).toList();
    }

    private static Stream<LocalDate> days() {
        var newYear = LocalDate.of(2027, 1, 1);
        return Stream.iterate(newYear, day -> day.isBefore(newYear.plusYears(2)), day -> day.plusDays(13));
    }

    private static DemoStatus compute(DemoMembership membership, LocalDate day) {
        if (membership.override() != null && !day.isAfter(membership.override().until())) return membership.override().status();
        if (membership.ending() != null && !membership.ending().on().isAfter(day)) return ENDED;
        if (membership.suspensions().stream().anyMatch(s -> s.until() == null || !s.until().isBefore(day))) return SUSPENDED;
        var lastDay = membership.periods().get(membership.periods().size() - 1).to();
        if (lastDay.plusDays(DAYS_OF_GRACE).isBefore(day)) return EXPIRED;
        if (lastDay.isBefore(day)) return GRACE;
        return membership.joined().plusMonths(3).isAfter(day) ? NEW : CURRENT;
    }
}
