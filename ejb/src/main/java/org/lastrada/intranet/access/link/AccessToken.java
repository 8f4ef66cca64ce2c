package org.lastrada.intranet.access.link;

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
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.lastrada.intranet.audit.AuditedAs;
import org.lastrada.intranet.audit.Confidential;
import org.lastrada.intranet.secret.Token;

/**
 * A mailed link that proves an address, once. Bound to a purpose, an account and the address it went to; only the hash of it is
 * kept. Looking at the link changes nothing, since mail scanners look too; {@link #consume} does.
 */
@Entity
@AuditedAs("token")
public class AccessToken {

    public enum Purpose {
        INVITATION(Duration.ofHours(72)), RESET(Duration.ofMinutes(30)), ADDRESS(Duration.ofMinutes(30)), SET_UP(Duration.ofHours(24));

        private final Duration life;

        Purpose(Duration life) {
            this.life = life;
        }
    }

    @Id
    @GeneratedValue(strategy = IDENTITY)
    private Long id;
    @Version
    private int version;
    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private Purpose purpose;
    @Confidential
    private String hash;
    private Long accountId;
    @Confidential
    private String email;
    private Instant createdAt;
    private Instant expiresAt;
    private Instant usedAt;
    private Instant revokedAt;

    protected AccessToken() { }

    AccessToken(Purpose purpose, Token token, Long accountId, String email, Instant now) {
        this.purpose = purpose;
        this.hash = token.hash();
        this.accountId = accountId;
        this.email = email;
        this.createdAt = now;
        this.expiresAt = now.plus(purpose.life);
    }

    /** Not what is used, revoked or out of date, and which of these is not said: who holds a stolen link learns nothing. */
    boolean holds(Instant now) {
        return usedAt == null && revokedAt == null && now.isBefore(expiresAt);
    }

    void consume(Instant now) {
        if (!holds(now)) throw new LinkNoLongerWorks();
        usedAt = now;
    }

    void revoke(Instant now) {
        if (usedAt == null && revokedAt == null) revokedAt = now;
    }

    boolean isFor(Purpose wanted) {
        return purpose == wanted;
    }

    /** As it is handed to whom it was sent. */
    public List<Object> told() {
        return Arrays.asList(purpose, email, createdAt, expiresAt, usedAt);
    }

    public Long accountId() {
        return accountId;
    }

    public String email() {
        return email;
    }

    Instant expiresAt() {
        return expiresAt;
    }
}
