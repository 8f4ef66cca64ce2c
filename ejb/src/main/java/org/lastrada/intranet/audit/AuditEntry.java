package org.lastrada.intranet.audit;

import static jakarta.persistence.GenerationType.IDENTITY;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import java.time.Instant;
import org.hibernate.annotations.Immutable;

/** A row of the audit trail, for reading: rows are written by {@link AuditRows} and by nothing else. */
@Entity
@Immutable
@Unaudited("it is the audit trail")
class AuditEntry {

    @Id
    @GeneratedValue(strategy = IDENTITY)
    private Long id;
    private Instant at;
    private Long accountId;
    private String actor;
    private String action;
    private String subjectType;
    private String subjectId;
    private Long organisationId;
    @Column(columnDefinition = "mediumtext")
    private String beforeState;
    @Column(columnDefinition = "mediumtext")
    private String afterState;

    protected AuditEntry() { }

    Long id() {
        return id;
    }

    Instant at() {
        return at;
    }

    Long accountId() {
        return accountId;
    }

    String actor() {
        return actor;
    }

    String action() {
        return action;
    }

    String subjectType() {
        return subjectType;
    }

    String subjectId() {
        return subjectId;
    }

    Long organisationId() {
        return organisationId;
    }

    String beforeState() {
        return beforeState;
    }

    String afterState() {
        return afterState;
    }
}
