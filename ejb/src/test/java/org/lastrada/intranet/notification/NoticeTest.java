package org.lastrada.intranet.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lastrada.intranet.notification.Given.NOON;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.lastrada.intranet.shared.Texts;

class NoticeTest {

    private static final Instant DUE = NOON.plus(Notice.WINDOW);

    private final Notice notice = new Notice(7, Given.function("organisation:1", "Kompas"), NOON, DUE);

    @Test
    void moreAboutTheSameThingJoinsWithinTheWindowAndTheLatestIsSaid() {
        var later = NOON.plus(Duration.ofMinutes(9));
        var more = Given.function("organisation:1", "Kompas Centar");

        assertThat(notice.takes(more, later)).isTrue();
        notice.add(more, later);

        assertThat(notice.changes()).isEqualTo(2);
        assertThat(notice.lastAt()).isEqualTo(later);
        assertThat(notice.wording().in(Texts.in(java.util.Locale.ENGLISH))).contains("You are no longer Head of Kompas Centar. Your last day is 10 March 2026.");
    }

    @Test
    void theWindowIsCountedFromTheFirstSoThatSteadyEditingIsToldAtLast() {
        notice.add(Given.function("organisation:1", "Kompas"), NOON.plus(Duration.ofMinutes(9)));

        assertThat(notice.takes(Given.function("organisation:1", "Kompas"), DUE)).isFalse();
        assertThat(notice.mailAt()).isEqualTo(DUE);
    }

    @Test
    void anotherThingOrTopicDoesNotJoin() {
        assertThat(notice.takes(Given.function("organisation:2", "Svitanok"), NOON)).isFalse();
        assertThat(notice.takes(Given.staff("organisation:1", "Ana"), NOON)).isFalse();
    }

    @Test
    void nothingJoinsWhatWasReadOrMailed() {
        notice.read(NOON);
        assertThat(notice.takes(Given.function("organisation:1", "Kompas"), NOON)).isFalse();

        var mailed = new Notice(7, Given.function("organisation:1", "Kompas"), NOON, DUE);
        mailed.mailed(NOON);
        assertThat(mailed.takes(Given.function("organisation:1", "Kompas"), NOON)).isFalse();
    }

    @Test
    void whatWasReadOrMailedIsNotMailedAgain() {
        notice.read(NOON);
        notice.mailAt(NOON.plusSeconds(60));
        assertThat(notice.mailAt()).isNull();

        var mailed = new Notice(7, Given.function("organisation:1", "Kompas"), NOON, DUE);
        mailed.mailed(DUE);
        mailed.mailAt(DUE.plusSeconds(60));
        assertThat(mailed.mailAt()).isNull();
        assertThat(mailed.isMailed()).isTrue();
        assertThat(mailed.isRead()).isFalse();
    }

    @Test
    void aChoiceHoldsForWhatIsStillToBeMailedAndWakesNothingUp() {
        notice.mailAt(NOON.plusSeconds(60));
        assertThat(notice.mailAt()).isEqualTo(NOON.plusSeconds(60));
        notice.mailAt(null);
        notice.mailAt(NOON.plusSeconds(90));
        assertThat(notice.mailAt()).isNull();
    }
}
