package org.lastrada.intranet.retention.night;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import org.lastrada.intranet.audit.AuditedAs;

/** How long the data of one rule is kept, once somebody has said otherwise than the rule itself. */
@Entity
@Table(name = "retention_period")
@AuditedAs("retention")
class KeptFor {

    @Id
    private String rule;
    @Version
    private int version;
    private int days;

    protected KeptFor() { }

    KeptFor(String rule, int days) {
        this.rule = rule;
        this.days = days;
    }

    void last(int newDays) {
        days = newDays;
    }

    String rule() {
        return rule;
    }

    int days() {
        return days;
    }
}
