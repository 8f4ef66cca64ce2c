package org.lastrada.intranet.retention.night;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import static jakarta.persistence.GenerationType.IDENTITY;

import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import org.lastrada.intranet.audit.Unaudited;

/** What one rule did in one night, and what it left: what the page of retention shows without counting anew. */
@Entity
@Table(name = "retention_run")
@Unaudited("the row is its own record; what went is recorded as retention.dropped")
class RuleRun {

    private static final int LONGEST = 1000;

    @Id
    @GeneratedValue(strategy = IDENTITY)
    private Long id;
    private String rule;
    private Instant at;
    private int dropped;
    private String failure;
    private Long leftOver;
    private Long held;
    private LocalDate nextOn;
    private Long nextCount;

    protected RuleRun() { }

    RuleRun(String rule, Instant at, int dropped) {
        this.rule = rule;
        this.at = at;
        this.dropped = dropped;
    }

    void failed(String because) {
        failure = because.length() > LONGEST ? because.substring(0, LONGEST) : because;
    }

    void left(Outlook outlook) {
        leftOver = outlook.all();
        held = outlook.held();
        nextOn = outlook.nextOn();
        nextCount = outlook.nextCount();
    }

    String rule() {
        return rule;
    }

    RuleRow.Night night() {
        return new RuleRow.Night(at, dropped, failure, leftOver, held, nextOn, nextCount);
    }
}
