package org.lastrada.intranet.notification;

import static jakarta.persistence.GenerationType.IDENTITY;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import org.lastrada.intranet.audit.Unaudited;
import org.lastrada.intranet.shared.Wording;

/**
 * That something happened, to one reader. While it is neither read nor mailed, and young, more about the same thing joins it: it says the
 * latest and counts. It is mailed once at the most, and not at all once it was read.
 */
@Entity
@Unaudited("what happened is recorded where it happened; a notice only tells of it")
class Notice {

    /** So long a notice waits for more about the same thing before it is mailed. */
    static final Duration WINDOW = Duration.ofMinutes(10);

    @Id
    @GeneratedValue(strategy = IDENTITY)
    private Long id;
    @Version
    private int version;
    private long accountId;
    private String topic;
    private String thing;
    private String says;
    private String facts;
    private String path;
    private int changes = 1;
    private Instant firstAt;
    private Instant lastAt;
    private Instant mailAt;
    private Instant mailedAt;
    private Instant readAt;

    protected Notice() { }

    Notice(long accountId, Happened happened, Instant now, Instant mailAt) {
        this.accountId = accountId;
        this.topic = happened.topic();
        this.thing = happened.thing();
        this.firstAt = now;
        this.mailAt = mailAt;
        say(happened, now);
    }

    private void say(Happened happened, Instant now) {
        says = happened.says().key();
        facts = Facts.json(happened.says().arguments());
        path = happened.path();
        lastAt = now;
    }

    boolean takes(Happened more, Instant now) {
        return readAt == null && mailedAt == null && topic.equals(more.topic()) && thing.equals(more.thing()) && now.isBefore(firstAt.plus(WINDOW));
    }

    void add(Happened more, Instant now) {
        changes++;
        say(more, now);
    }

    void read(Instant now) {
        if (readAt != null) return;
        readAt = now;
        mailAt = null;
    }

    void mailed(Instant now) {
        mailedAt = now;
        mailAt = null;
    }

    /** Nobody is there to be written to any more, the kind of notice is no more, or not theirs to read. */
    void isNotMailed() {
        mailAt = null;
    }

    /** The reader chose anew. What was not to be mailed at all stays so: a choice holds for what comes. */
    void mailAt(Instant another) {
        if (mailAt != null) mailAt = another;
    }

    Long id() {
        return id;
    }

    long accountId() {
        return accountId;
    }

    String topic() {
        return topic;
    }

    String thing() {
        return thing;
    }

    String path() {
        return path;
    }

    Wording wording() {
        return new Wording(says, Facts.of(facts));
    }

    int changes() {
        return changes;
    }

    Instant lastAt() {
        return lastAt;
    }

    Instant mailAt() {
        return mailAt;
    }

    boolean isRead() {
        return readAt != null;
    }

    boolean isMailed() {
        return mailedAt != null;
    }
}
