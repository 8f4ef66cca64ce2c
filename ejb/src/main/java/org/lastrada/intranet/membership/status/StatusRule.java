package org.lastrada.intranet.membership.status;

import static jakarta.persistence.GenerationType.IDENTITY;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.Optional;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.lastrada.intranet.audit.AuditedAs;

/**
 * One line of the ordered list that decides a status: it matches from so many days after one event until so many days after another,
 * both days included. A start event without a date never matches; an end event without a date never ends it.
 */
@Entity
@AuditedAs("status-rule")
public class StatusRule {

    @Id
    @GeneratedValue(strategy = IDENTITY)
    private Long id;
    @Version
    private int version;
    private String classCode;
    private int position;
    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private MembershipStatus status;
    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private MembershipEvent startsOn;
    private int startsDays;
    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private MembershipEvent endsOn;
    private int endsDays;
    private boolean counts;

    protected StatusRule() { }

    /** @param classCode null when the rule holds for every class */
    StatusRule(String classCode, int position, MembershipStatus status, MembershipEvent startsOn, int startsDays,
               MembershipEvent endsOn, int endsDays, boolean counts) {
        this.classCode = classCode;
        this.position = position;
        this.status = status;
        this.startsOn = startsOn;
        this.startsDays = startsDays;
        this.endsOn = endsOn;
        this.endsDays = endsDays;
        this.counts = counts;
    }

    void count(RuleDays days) {
        startsDays = days.startsDays();
        endsDays = days.endsDays();
        counts = days.counts();
    }

    /** What it would be, without becoming it. */
    StatusRule counting(RuleDays days) {
        return new StatusRule(classCode, position, status, startsOn, days.startsDays(), endsOn, days.endsDays(), days.counts());
    }

    int version() {
        return version;
    }

    public boolean isFor(String aClass) {
        return classCode == null || classCode.equals(aClass);
    }

    boolean matches(MembershipDates dates, LocalDate today) {
        var first = firstDay(dates);
        return first.isPresent() && !today.isBefore(first.get()) && lastDay(dates).map(last -> !today.isAfter(last)).orElse(true);
    }

    Optional<LocalDate> firstDay(MembershipDates dates) {
        return dates.on(startsOn).map(day -> day.plusDays(startsDays));
    }

    Optional<LocalDate> lastDay(MembershipDates dates) {
        return endsOn == null ? Optional.empty() : dates.on(endsOn).map(day -> day.plusDays(endsDays));
    }

    MembershipStatus status() {
        return status;
    }

    MembershipEvent startsOn() {
        return startsOn;
    }

    int startsDays() {
        return startsDays;
    }

    MembershipEvent endsOn() {
        return endsOn;
    }

    int endsDays() {
        return endsDays;
    }

    boolean counts() {
        return counts;
    }

    int position() {
        return position;
    }

    Long id() {
        return id;
    }

    String classCode() {
        return classCode;
    }
}
