package org.lastrada.intranet.access.link;

import static jakarta.persistence.GenerationType.IDENTITY;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.lastrada.intranet.audit.AuditedAs;
import org.lastrada.intranet.audit.Confidential;
import org.lastrada.intranet.audit.Unaudited;
import org.lastrada.intranet.secret.Token;

/**
 * An address by which a program of somebody's reads what they may read, without signing in: the feed of a calendar. It holds until it is
 * revoked, by another one or by the person, and opens nothing while the account may not be used. Only the hash of it is kept.
 */
@Entity
@AuditedAs("personal-link")
class PersonalLink {

    @Id
    @GeneratedValue(strategy = IDENTITY)
    private Long id;
    @Version
    private int version;
    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private LinkPurpose purpose;
    @Confidential
    private String hash;
    private long accountId;
    private Instant createdAt;
    @Unaudited("a program reads every hour; the page of the link shows when it last did")
    private Instant lastUsedAt;
    private Instant revokedAt;

    protected PersonalLink() { }

    PersonalLink(LinkPurpose purpose, Token token, long accountId, Instant now) {
        this.purpose = purpose;
        this.hash = token.hash();
        this.accountId = accountId;
        this.createdAt = now;
    }

    void revoke(Instant now) {
        if (revokedAt == null) revokedAt = now;
    }

    boolean isRevoked() {
        return revokedAt != null;
    }

    boolean isFor(LinkPurpose wanted) {
        return purpose == wanted;
    }

    List<Object> told() {
        return Arrays.asList(purpose, createdAt, lastUsedAt, revokedAt);
    }

    Long id() {
        return id;
    }

    LinkRow row() {
        return new LinkRow(createdAt, lastUsedAt);
    }
}
