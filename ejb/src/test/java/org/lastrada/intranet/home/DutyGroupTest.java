package org.lastrada.intranet.home;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.lastrada.intranet.home.DutyGroup.Counted;

class DutyGroupTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 10);

    @Test
    void kindsComeInTheOrderOfThePageAndEmptyOnesNotAtAll() {
        var groups = DutyGroup.of(List.of(found("policy.duty.read", DutyKind.READ, 1), found("meeting.duty.vote", DutyKind.DECIDE, 1)));

        assertThat(groups).extracting(DutyGroup::kind).containsExactly(DutyKind.DECIDE, DutyKind.READ);
    }

    @Test
    void whatIsNotShownIsCountedOncePerSource() {
        var groups = DutyGroup.of(List.of(found("meeting.duty.vote", DutyKind.DECIDE, 7), found("meeting.duty.vote", DutyKind.DECIDE, 7),
                found("people.duty.deputy", DutyKind.DECIDE, 1)));

        assertThat(groups).singleElement().satisfies(group -> assertThat(group.more()).isEqualTo(5));
    }

    @Test
    void nothingToDoIsNoGroup() {
        assertThat(DutyGroup.of(List.of())).isEmpty();
    }

    @Test
    void aDutyIsLateFromTheDayAfterItsDate() {
        assertThat(duty(TODAY.minusDays(1)).isLate(TODAY)).isTrue();
        assertThat(duty(TODAY).isLate(TODAY)).isFalse();
        assertThat(duty(null).isLate(TODAY)).isFalse();
    }

    private static Duty duty(LocalDate due) {
        return new Duty("meeting.duty.vote", DutyKind.DECIDE, due, null, "", null, "/meetings/vote?id=1");
    }

    private static Counted found(String words, DutyKind kind, long ofItsSource) {
        return new Counted(new Duty(words, kind, TODAY, null, "", "Kompas", "/"), ofItsSource);
    }
}
