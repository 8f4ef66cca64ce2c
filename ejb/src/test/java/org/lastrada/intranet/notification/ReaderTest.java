package org.lastrada.intranet.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.lastrada.intranet.notification.Given.NOON;
import static org.lastrada.intranet.notification.Given.OPTIONAL;
import static org.lastrada.intranet.notification.Given.SERVICE;
import static org.lastrada.intranet.notification.Given.STATUTORY;

import java.time.Instant;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;

class ReaderTest {

    private static final ZoneId PLATFORM = ZoneId.of("Europe/Amsterdam");

    private final Reader reader = new Reader(7);

    @Test
    void untilTheyChooseEachTopicDecidesForItself() {
        assertThat(reader.frequency(SERVICE)).isEqualTo(Frequency.AT_ONCE);
        assertThat(reader.frequency(OPTIONAL)).isEqualTo(Frequency.DAILY);
    }

    @Test
    void atOnceMeansAfterTheWindowInWhichMoreCanJoin() {
        assertThat(reader.mailAt(SERVICE, NOON, PLATFORM)).isEqualTo(NOON.plus(Notice.WINDOW));
    }

    @Test
    void aDigestComesInThePlatformsZoneUnlessTheyHaveTheirOwn() {
        assertThat(reader.mailAt(OPTIONAL, NOON, PLATFORM)).isEqualTo(Instant.parse("2026-03-11T06:00:00Z"));

        reader.liveIn(ZoneId.of("Europe/Kyiv"), 18);

        assertThat(reader.mailAt(OPTIONAL, NOON, PLATFORM)).isEqualTo(Instant.parse("2026-03-10T16:00:00Z"));
    }

    @Test
    void everyFrequencyCanBeChosenForWhatIsNotStatutory() {
        for (var frequency : Frequency.values()) {
            reader.choose(SERVICE, frequency);
            assertThat(reader.frequency(SERVICE)).isEqualTo(frequency);
            assertThat(reader.mailAt(SERVICE, NOON, PLATFORM) == null).isEqualTo(frequency == Frequency.NEVER);
        }
    }

    @Test
    void statutoryNoticesComeAtOnceWhateverTheyWouldLike() {
        for (var frequency : Frequency.values()) {
            if (frequency != Frequency.AT_ONCE) assertThatThrownBy(() -> reader.choose(STATUTORY, frequency)).isInstanceOf(StatutoryCannotBeSwitchedOff.class);
        }
        reader.choose(STATUTORY, Frequency.AT_ONCE);
        assertThat(reader.mailAt(STATUTORY, NOON, PLATFORM)).isEqualTo(NOON.plus(Notice.WINDOW));
    }
}
