package org.lastrada.intranet.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class OutboxMailTest {

    private static final Instant NOON = Instant.parse("2026-03-10T12:00:00Z");

    @Test
    @Tag("F11")
    void waitsLongerAfterEachFailureButNeverMoreThanAQuarterOfAnHour() {
        assertThat(OutboxMail.wait(1)).isEqualTo(Duration.ofSeconds(30));
        assertThat(OutboxMail.wait(2)).isEqualTo(Duration.ofMinutes(1));
        assertThat(OutboxMail.wait(6)).isEqualTo(Duration.ofMinutes(15));
        assertThat(OutboxMail.wait(500)).isEqualTo(Duration.ofMinutes(15));
    }

    @Test
    void givesUpAfterADay() {
        var mail = toAna(null);

        mail.failed("connection refused", false, NOON.plus(Duration.ofHours(23)));
        assertThat(mail.state()).isEqualTo(OutboxMail.State.QUEUED);
        mail.failed("connection refused", false, NOON.plus(Duration.ofHours(25)));
        assertThat(mail.state()).isEqualTo(OutboxMail.State.DEAD);
    }

    @Test
    void givesUpAtOnceOnAnAddressThatIsRefused() {
        var mail = toAna(null);

        mail.failed("550 no such user", true, NOON);

        assertThat(mail.state()).isEqualTo(OutboxMail.State.DEAD);
    }

    @Test
    void aFleetingMailTellsNothingOnceItIsSentOrGivenUp() {
        var sent = toAna(null);
        var dead = toAna(null);
        sent.beFleeting();
        dead.beFleeting();
        assertThat(sent.recipient()).isNotEmpty();

        sent.sent(NOON);
        dead.failed("550 no such user <ana>", true, NOON);

        for (var mail : List.of(sent, dead)) {
            assertThat(mail.recipient() + mail.recipientName() + mail.subject() + mail.body()).isEmpty();
            assertThat(mail.detail("").lastError()).isNull();
            assertThatThrownBy(() -> mail.queueAgain(NOON)).isInstanceOf(MailCannotBeSentAgain.class);
        }
    }

    @Test
    void forgetsThePersonalLinkOnceItIsSentAndCannotSendItAgain() {
        var mail = toAna("sealed");

        mail.sent(NOON);

        assertThat(mail.sealedLink()).isEmpty();
        assertThatThrownBy(() -> mail.queueAgain(NOON)).isInstanceOf(MailCannotBeSentAgain.class);
    }

    @Test
    void aDeadMailCanBeQueuedAgain() {
        var mail = toAna("sealed");
        mail.failed("550 no such user", true, NOON);

        mail.queueAgain(NOON.plusSeconds(60));

        assertThat(mail.state()).isEqualTo(OutboxMail.State.QUEUED);
    }

    @Test
    void aMailSentAgainHasAnotherDayAndKeepsItsMessageId() {
        var mail = toAna(null);
        mail.sent(NOON);
        var tomorrow = NOON.plus(Duration.ofDays(1));

        mail.queueAgain(tomorrow);
        mail.failed("connection refused", false, tomorrow.plus(Duration.ofHours(23)));

        assertThat(mail.state()).isEqualTo(OutboxMail.State.QUEUED);
        assertThat(mail.messageId()).isEqualTo("<1@example.org>");
        assertThat(mail.row().createdAt()).isEqualTo(NOON);
    }

    @Test
    void aMailThatStillWaitsIsHurried() {
        var mail = toAna(null);
        mail.failed("connection refused", false, NOON);

        mail.queueAgain(NOON.plusSeconds(5));

        assertThat(mail.detail("").nextAttemptAt()).isEqualTo(NOON.plusSeconds(5));
        assertThat(mail.row().attempts()).isEqualTo(1);
    }

    private static OutboxMail toAna(String link) {
        var letter = new Letter("ana@example.org", "Ana", 1L, Locale.ENGLISH, MailClass.STATUTORY, "mail.invitation", null, link != null);
        return new OutboxMail("<1@example.org>", letter, new Written("Your invitation", link == null ? "Hello" : "Open " + Outbox.LINK), link, NOON);
    }
}
