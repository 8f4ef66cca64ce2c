package org.lastrada.intranet.mail;

import static jakarta.persistence.GenerationType.IDENTITY;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.lastrada.intranet.audit.Unaudited;

/**
 * A mail on its way: queued, then sent, or dead after a day of trying. Its Message-ID is fixed when it is queued, so that a mail sent
 * twice (the server took it and the connection broke before it said so) is one mail to the reader.
 */
@Entity
@Unaudited("the row is its own record: what, to whom, when, why, delivered or not; sending again is recorded as mail.sent-again")
class OutboxMail {

    enum State { QUEUED, SENT, DEAD }

    private static final Duration FIRST_WAIT = Duration.ofSeconds(30);
    private static final Duration LONGEST_WAIT = Duration.ofMinutes(15);
    private static final Duration GIVES_UP = Duration.ofHours(24);

    @Id
    @GeneratedValue(strategy = IDENTITY)
    private Long id;
    @Version
    private int version;
    private String messageId;
    private String recipient;
    private String recipientName;
    private Long accountId;
    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private MailClass mailClass;
    private String reason;
    private String language;
    private String subject;
    private String body;
    private String sealedLink;
    private String sealedUnsubscribe;
    private boolean oneClick;
    private Instant createdAt;
    private Instant queuedAt;
    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private State state = State.QUEUED;
    private int attempts;
    private Instant nextAttemptAt;
    private Instant sentAt;
    private String lastError;
    private boolean fleeting;

    protected OutboxMail() { }

    /** @param written with its link to switch mail off sealed, as {@code sealedLink} is */
    OutboxMail(String messageId, Letter letter, Written written, String sealedLink, Instant now) {
        this.messageId = messageId;
        this.recipient = letter.to();
        this.recipientName = letter.name();
        this.accountId = letter.accountId();
        this.mailClass = letter.mailClass();
        this.reason = letter.reason();
        this.language = letter.language().getLanguage();
        this.subject = written.subject();
        this.body = written.body();
        this.sealedUnsubscribe = written.unsubscribe();
        this.oneClick = written.oneClick();
        this.sealedLink = sealedLink;
        this.createdAt = now;
        this.queuedAt = now;
        this.nextAttemptAt = now;
    }

    void sent(Instant now) {
        attempts++;
        state = State.SENT;
        sentAt = now;
        lastError = null;
        sealedLink = null;
        if (fleeting) forget();
    }

    void beFleeting() {
        fleeting = true;
    }

    private void forget() {
        recipient = "";
        recipientName = "";
        subject = "";
        body = "";
        sealedUnsubscribe = null;
        lastError = null;
    }

    void failed(String error, boolean forGood, Instant now) {
        attempts++;
        lastError = error.length() > 500 ? error.substring(0, 500) : error;
        if (forGood || now.isAfter(queuedAt.plus(GIVES_UP))) state = State.DEAD;
        else nextAttemptAt = now.plus(wait(attempts));
        if (fleeting && state == State.DEAD) forget();
    }

    /** Doubles from half a minute to a quarter of an hour: after an outage of an hour the oldest leaves within fifteen minutes. */
    static Duration wait(int attempts) {
        var doubled = FIRST_WAIT.multipliedBy(1L << Math.min(attempts - 1, 10));
        return doubled.compareTo(LONGEST_WAIT) < 0 ? doubled : LONGEST_WAIT;
    }

    /**
     * On its way once more, at once; one that still waits is only hurried. It keeps its Message-ID: who got it the first time sees one mail.
     *
     * @throws MailCannotBeSentAgain when its personal link was forgotten
     */
    void queueAgain(Instant now) {
        if (carriesLink() && sealedLink == null || body.isEmpty()) throw new MailCannotBeSentAgain(recipient);
        nextAttemptAt = now;
        if (state == State.QUEUED) return;
        state = State.QUEUED;
        attempts = 0;
        queuedAt = now;
    }

    boolean carriesLink() {
        return body.contains(Outbox.LINK);
    }

    Long id() {
        return id;
    }

    Optional<Long> accountId() {
        return Optional.ofNullable(accountId);
    }

    String messageId() {
        return messageId;
    }

    String recipient() {
        return recipient;
    }

    String recipientName() {
        return recipientName;
    }

    String language() {
        return language;
    }

    String subject() {
        return subject;
    }

    String body() {
        return body;
    }

    String reason() {
        return reason;
    }

    /** As it is handed to whom it was written; a personal link is nobody's to keep. */
    List<Object> told() {
        return Arrays.asList(createdAt, recipient, reason, subject, body, sentAt);
    }

    MailRow row() {
        return new MailRow(id, createdAt, recipient, recipientName, subject, reason, mailClass, state.name(), attempts, sentAt);
    }

    /** For a reader other than the one it was written to: the personal link is masked. */
    MailDetail detail(String mask) {
        return new MailDetail(row(), accountId, messageId, body.replace(Outbox.LINK, mask), nextAttemptAt, lastError, carriesLink() && sealedLink == null);
    }

    State state() {
        return state;
    }

    Optional<String> sealedLink() {
        return Optional.ofNullable(sealedLink);
    }

    /** Kept when the mail has left: it opens no account, and the mail may be sent again. */
    Optional<String> sealedUnsubscribe() {
        return Optional.ofNullable(sealedUnsubscribe);
    }

    boolean isOneClick() {
        return oneClick;
    }
}
