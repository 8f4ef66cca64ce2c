package org.lastrada.intranet.mail;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import jakarta.mail.Session;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Clock;
import java.time.Duration;
import java.util.Locale;
import java.util.Properties;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.lastrada.intranet.access.Given;
import org.lastrada.intranet.access.Together;
import org.lastrada.intranet.audit.Rows;
import org.lastrada.intranet.secret.Keys;

/** From the row in the outbox to the box of the person. */
@ExtendWith(ArquillianExtension.class)
class OutboxIT {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    @Inject Outbox outbox;
    @Inject Outgoing outgoing;
    @Inject MailComposer composer;
    @Inject MailDelivery sending;
    @Inject Keys keys;
    @Inject Clock clock;
    @Inject Given given;
    @Inject Together together;
    @Inject Rows rows;

    @Test
    void aMailIsDeliveredOnceUnderTheIdItWasGivenWhenItWasPosted() {
        var to = posted();
        var id = rows.text("select message_id from outbox_mail where recipient = ?", to);
        await(() -> state(to).equals("SENT"));
        assertThat(occurrences(caught(), id)).isEqualTo(1);
    }

    /** As nodes do whose clocks strike at the same moment, the server's own among them. */
    @Test
    void ofFourWhoSendAMailAtOnceOneDoes() {
        var to = posted();
        var id = rows.number("select id from outbox_mail where recipient = ?", to);
        assertThat(together.all(4, () -> given.asService("mail", () -> sending.send(id)))).allSatisfy(outcome -> assertThat(outcome.failure()).isNull());
        await(() -> state(to).equals("SENT"));
        assertThat(occurrences(caught(), rows.text("select message_id from outbox_mail where recipient = ?", to))).isEqualTo(1);
    }

    @Test
    void aMailOfSomethingThatDidNotHappenIsNeverSent() {
        var to = address();
        given.andUndone(() -> post(to));
        assertThat(rows.number("select count(*) from outbox_mail where recipient = ?", to)).isZero();
    }

    @Test
    void whileTheMailServerIsAwayAMailWaitsAndThenArrives() {
        var to = address();
        given.inTransaction(() -> {
            post(to);
            var id = outgoing.due(clock.instant(), Integer.MAX_VALUE).stream().max(Long::compare).orElseThrow();
            withoutMailServer().send(id);
            return null;
        });
        assertThat(state(to)).isEqualTo("QUEUED");
        assertThat(rows.number("select attempts from outbox_mail where recipient = ?", to)).isEqualTo(1);

        rows.change("update outbox_mail set next_attempt_at = utc_timestamp() where recipient = ?", to);
        await(() -> state(to).equals("SENT"));
        assertThat(caught()).contains(to);
    }

    private MailDelivery withoutMailServer() {
        var nowhere = new Properties();
        nowhere.put("mail.smtp.host", "127.0.0.1");
        nowhere.put("mail.smtp.port", "1");
        nowhere.put("mail.from", "intranet@platform.example");
        var delivery = new MailDelivery();
        delivery.server = new MailServer();
        delivery.server.session = Session.getInstance(nowhere);
        delivery.outgoing = outgoing;
        delivery.composer = composer;
        delivery.keys = keys;
        delivery.clock = clock;
        return delivery;
    }

    private String posted() {
        var to = address();
        given.inTransaction(() -> post(to));
        return to;
    }

    private Void post(String to) {
        outbox.post(new Letter(to, "Ana Kovač", null, Locale.ENGLISH, MailClass.SERVICE, "mail.invitation", "http://localhost/invitation", false, "Ana Kovač", "Maaike de Vries", "EPT", "7"));
        return null;
    }

    private static String address() {
        return "ana." + UUID.randomUUID().toString().substring(0, 8) + "@most.example";
    }

    private String state(String to) {
        return rows.text("select state from outbox_mail where recipient = ?", to);
    }

    private static int occurrences(String text, String part) {
        return text.split(java.util.regex.Pattern.quote(part), -1).length - 1;
    }

    private static void await(BooleanSupplier state) {
        var end = System.nanoTime() + PATIENCE.toNanos();
        while (!state.getAsBoolean() && System.nanoTime() < end) LockSupport.parkNanos(Duration.ofMillis(200).toNanos());
        assertThat(state.getAsBoolean()).isTrue();
    }

    /** Everything the mail catcher holds, as the page of a machine. */
    private static String caught() {
        try {
            var request = HttpRequest.newBuilder(URI.create(System.getenv("INSIDE_MAILS")).resolve("/api")).build();
            return HttpClient.newHttpClient().send(request, BodyHandlers.ofString()).body().replace("\\u003c", "<").replace("\\u003e", ">");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
