package org.lastrada.intranet.access;

import static jakarta.persistence.GenerationType.IDENTITY;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import org.lastrada.intranet.audit.AuditedAs;
import org.lastrada.intranet.audit.Unaudited;

/** A role given to an account: by whom, when. */
@Entity
@AuditedAs(value = "account.role", partOf = "account")
class AccountRole {

    @Id
    @GeneratedValue(strategy = IDENTITY)
    private Long id;
    @ManyToOne(fetch = FetchType.LAZY)
    private Account account;
    private String roleCode;
    private Instant grantedAt;
    @Unaudited("the row itself says who")
    private String grantedBy;

    protected AccountRole() { }

    AccountRole(Account account, String roleCode, String grantedBy, Instant grantedAt) {
        this.account = account;
        this.roleCode = roleCode;
        this.grantedBy = grantedBy;
        this.grantedAt = grantedAt;
    }

    String code() {
        return roleCode;
    }

    Instant grantedAt() {
        return grantedAt;
    }

    String grantedBy() {
        return grantedBy;
    }
}
