package org.lastrada.intranet.retention.consent;

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

/** That somebody agreed, in which version of the words; it ends when they withdraw it and is never taken up again: agreeing anew is another. */
@Entity
@AuditedAs("consent")
class Consent {

    @Id
    @GeneratedValue(strategy = IDENTITY)
    private Long id;
    @Version
    private int version;
    private long personId;
    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private Purpose purpose;
    private int textVersion;
    private Instant givenAt;
    private Instant withdrawnAt;

    protected Consent() { }

    Consent(long personId, Purpose purpose, Instant now) {
        this.personId = personId;
        this.purpose = purpose;
        this.textVersion = purpose.textVersion();
        this.givenAt = now;
    }

    void withdraw(Instant now) {
        if (holds()) withdrawnAt = now;
    }

    boolean holds() {
        return withdrawnAt == null;
    }

    boolean isFor(Purpose asked) {
        return purpose == asked;
    }

    ConsentRow row() {
        return new ConsentRow(purpose, textVersion, givenAt, withdrawnAt);
    }

    List<Object> told() {
        return Arrays.asList(purpose.code(), textVersion, givenAt, withdrawnAt);
    }
}
