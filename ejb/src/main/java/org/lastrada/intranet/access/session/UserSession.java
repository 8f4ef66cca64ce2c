package org.lastrada.intranet.access.session;

import static jakarta.persistence.GenerationType.IDENTITY;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import org.lastrada.intranet.access.throttle.Visit;
import org.lastrada.intranet.audit.Unaudited;

/** A signed-in browser. It ends by signing out, by being idle, by age, or because the person or an administrator ended it. */
@Entity
@Unaudited("signing in and ending a session are recorded as account.signed-in and account.session-ended")
public class UserSession {

    static final Duration IDLE = Duration.ofMinutes(30);
    static final Duration AGE = Duration.ofHours(10);
    static final Duration PROOF_HOLDS = Duration.ofMinutes(10);
    static final Duration SEEN_EVERY = Duration.ofMinutes(1);

    @Id
    @GeneratedValue(strategy = IDENTITY)
    private Long id;
    private long accountId;
    private String device;
    private String network;
    private Instant createdAt;
    private Instant seenAt;
    private Instant provedAt;
    private Instant endedAt;
    private String endedBecause;

    protected UserSession() { }

    UserSession(long accountId, Visit from, Instant now) {
        this.accountId = accountId;
        this.device = from.device();
        this.network = from.network();
        this.createdAt = now;
        this.seenAt = now;
        this.provedAt = now;
    }

    /** As far as the browser is concerned; whether the account is still open is the account’s to say. */
    public boolean isLive(Instant now) {
        return endedAt == null && now.isBefore(seenAt.plus(IDLE)) && now.isBefore(createdAt.plus(AGE));
    }

    public boolean isSeenTooLongAgo(Instant now) {
        return !now.isBefore(seenAt.plus(SEEN_EVERY));
    }

    /** As it is handed to whose it was. */
    public List<Object> told() {
        return Arrays.asList(device, network, createdAt, seenAt, endedAt);
    }

    public void seen(Instant now) {
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

    public Long id() {
        return id;
    }

    long accountId() {
        return accountId;
    }
}
