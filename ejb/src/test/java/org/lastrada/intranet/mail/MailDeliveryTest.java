package org.lastrada.intranet.mail;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.mail.Address;
import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Base64;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lastrada.intranet.secret.Keys;
import org.lastrada.intranet.secret.SecretBox;

class MailDeliveryTest {

    private static final Instant NOON = Instant.parse("2026-03-10T12:00:00Z");
    private static final Keys KEYS = Keys.of(Base64.getEncoder().encodeToString("a secret of thirty-two bytes, yes".getBytes()));

    private final MailDelivery delivery = new MailDelivery();
    private MessagingException answer;
    private String written;

    @BeforeEach
    void aMailServerThatAnswersAsTold() {
        delivery.clock = Clock.fixed(NOON, ZoneOffset.UTC);
        delivery.keys = KEYS;
        delivery.composer = new MailComposer() {
            @Override
            MimeMessage compose(Session session, OutboxMail mail, Links links) {
                written = mail.body().replace(Outbox.LINK, links.personal().orElse(""));
                return null;
            }
        };
        delivery.server = new MailServer() {
            @Override
            Session session() {
                return null;
            }

            @Override
            void take(MimeMessage message) throws MessagingException {
                if (answer != null) throw answer;
            }
        };
    }

    @Test
    void aMailThatIsTakenIsSentAndItsAttemptCounted() {
        var mail = toAna("Hello", null);

        assertThat(delivery.send(mail)).isTrue();

        assertThat(mail.row().state()).isEqualTo("SENT");
        assertThat(mail.row().sentAt()).isEqualTo(NOON);
        assertThat(mail.row().attempts()).isEqualTo(1);
    }

    @Test
    void thePersonalLinkIsOpenedForTheReaderAlone() {
        var mail = toAna("Open " + Outbox.LINK, new SecretBox(KEYS, Keys.Purpose.MAIL).seal("https://intranet.example.org/reset?token=abc", Outbox.ABOUT));

        delivery.send(mail);

        assertThat(written).contains("token=abc");
        assertThat(mail.detail("(hidden)").text()).isEqualTo("Open (hidden)");
    }

    @Test
    void aServerThatIsAwayStopsTheRoundAndTheMailWaits() {
        answer = new MailServerIsAway(new MessagingException("connection refused"));
        var mail = toAna("Hello", null);

        assertThat(delivery.send(mail)).isFalse();

        assertThat(mail.state()).isEqualTo(OutboxMail.State.QUEUED);
        assertThat(mail.detail("").lastError()).isEqualTo("connection refused");
        assertThat(mail.detail("").nextAttemptAt()).isEqualTo(NOON.plusSeconds(30));
    }

    @Test
    void greylistingIsTriedAgain() {
        answer = refusal("450 try again later");
        var mail = toAna("Hello", null);

        assertThat(delivery.send(mail)).isTrue();

        assertThat(mail.state()).isEqualTo(OutboxMail.State.QUEUED);
    }

    @Test
    void anAddressThatIsRefusedIsGivenUpAtOnce() {
        answer = refusal("550 no such user");
        var mail = toAna("Hello", null);

        assertThat(delivery.send(mail)).isTrue();

        assertThat(mail.state()).isEqualTo(OutboxMail.State.DEAD);
    }

    @Test
    void aLinkThatNoKeyOpensAnyMoreFailsThatMailOnly() {
        var other = Keys.of(Base64.getEncoder().encodeToString("another secret of 32 bytes or more".getBytes()));
        var mail = toAna("Open " + Outbox.LINK, new SecretBox(other, Keys.Purpose.MAIL).seal("https://intranet.example.org/reset", Outbox.ABOUT));

        assertThat(delivery.send(mail)).isTrue();

        assertThat(mail.state()).isEqualTo(OutboxMail.State.QUEUED);
        assertThat(mail.row().attempts()).isEqualTo(1);
    }

    private static SendFailedException refusal(String said) {
        var ana = new Address[] {new InternetAddress()};
        return new SendFailedException("invalid addresses", new MessagingException(said), new Address[0], new Address[0], ana);
    }

    private static OutboxMail toAna(String body, String sealedLink) {
        var letter = new Letter("ana@example.org", "Ana", 1L, Locale.ENGLISH, MailClass.STATUTORY, "mail.reset", null, sealedLink != null);
        return new OutboxMail("<1@example.org>", letter, new Written("A new password", body), sealedLink, NOON);
    }
}
