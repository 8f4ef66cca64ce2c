package org.lastrada.intranet.access.factor;

import static jakarta.persistence.GenerationType.IDENTITY;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import java.time.Instant;
import org.lastrada.intranet.audit.Unaudited;

/** One of the codes that stand in for a lost second factor; only its hash is known here. */
@Entity
@Unaudited("their use and renewal are recorded as account.recovery-code-used and account.second-factor-added")
class RecoveryCode {

    @Id
    @GeneratedValue(strategy = IDENTITY)
    private Long id;
    private long accountId;
    private String hash;
    private Instant usedAt;

    protected RecoveryCode() { }

    RecoveryCode(long accountId, String hash) {
        this.accountId = accountId;
        this.hash = hash;
    }

    void use(Instant now) {
        usedAt = now;
    }

    String hash() {
        return hash;
    }
}
