package org.lastrada.intranet.access;

import static jakarta.persistence.GenerationType.IDENTITY;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import org.lastrada.intranet.audit.Unaudited;

/** A signed-in browser. It ends by signing out, by being idle, by age, or because the person or an administrator ended it. */
@Entity
@Unaudited("signing in and ending a session are recorded as account.signed-in and account.session-ended")
class UserSession {

    static final Duration IDLE = Duration.ofMinutes(30);
    static final Duration AGE = Duration.ofHours(10);
    static final Duration PROOF_HOLDS = Duration.ofMinutes(10);
    static final Duration SEEN_EVERY = Duration.ofMinutes(1);

    @Id
    @GeneratedValue(strategy = IDENTITY)
    private Long id;
    @ManyToOne(fetch = FetchType.LAZY)
    private Account account;
    private String device;
    private String network;
    private Instant createdAt;
    private Instant seenAt;
    private Instant provedAt;
    private Instant endedAt;
    private String endedBecause;

    protected UserSession() { }

    UserSession(Account account, Visit from, Instant now) {
        this.account = account;
        this.device = from.device();
        this.network = from.network();
        this.createdAt = now;
        this.seenAt = now;
        this.provedAt = now;
    }

    boolean isLive(Instant now) {
        return endedAt == null && now.isBefore(seenAt.plus(IDLE)) && now.isBefore(createdAt.plus(AGE)) && account.mayBeUsed();
    }

    boolean isSeenTooLongAgo(Instant now) {
        return !now.isBefore(seenAt.plus(SEEN_EVERY));
    }

    /** As it is handed to whose it was. */
    List<Object> told() {
        return Arrays.asList(device, network, createdAt, seenAt, endedAt);
    }

    void seen(Instant now) {
        seenAt = now;
    }

    void proveAgain(Instant now) {
        provedAt = now;
    }

    boolean isProved(Instant now) {
        return now.isBefore(provedAt.plus(PROOF_HOLDS));
    }

    void end(String because, Instant now) {
        if (endedAt != null) return;
        endedAt = now;
        endedBecause = because;
    }

    Long id() {
        return id;
    }

    Account account() {
        return account;
    }
}
