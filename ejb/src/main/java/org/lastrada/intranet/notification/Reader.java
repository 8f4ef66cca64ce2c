package org.lastrada.intranet.notification;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Map;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.lastrada.intranet.audit.AuditedAs;

/**
 * Somebody who is told things: how often by mail about which topic, and at which hour of their day. Whoever tells them something, reads
 * for them or mails to them holds this row, so that two never do it at once.
 */
@Entity(name = "NoticeReader")
@AuditedAs("reader")
class Reader {

    @Id
    private long accountId;
    @Version
    private int version;
    private String zone;
    private int hour;
    private int links;
    @ElementCollection
    @CollectionTable(name = "notice_choice", joinColumns = @JoinColumn(name = "account_id"))
    @MapKeyColumn(name = "topic")
    @Column(name = "frequency")
    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private Map<String, Frequency> choices = new HashMap<>();

    protected Reader() { }

    Reader(long accountId) {
        this.accountId = accountId;
        this.hour = Readers.FIRST_HOUR;
    }

    /** @throws StatutoryCannotBeSwitchedOff when it is to be mailed other than at once and is statutory */
    void choose(Topic topic, Frequency frequency) {
        if (topic.isStatutory() && frequency != Frequency.AT_ONCE) throw new StatutoryCannotBeSwitchedOff();
        if (frequency == frequency(topic)) return;
        choices.put(topic.key(), frequency);
    }

    Frequency frequency(Topic topic) {
        return topic.isStatutory() ? Frequency.AT_ONCE : choices.getOrDefault(topic.key(), topic.frequency());
    }

    /** @param own null for the zone of the platform */
    void liveIn(ZoneId own, int digestHour) {
        zone = own == null ? null : own.getId();
        hour = digestHour;
    }

    /** The links that switch mail off, in all mails so far, open nothing any more. */
    void revokeLinks() {
        links++;
    }

    /** @return null when it is not to be mailed */
    Instant mailAt(Topic topic, Instant now, ZoneId platform) {
        var frequency = frequency(topic);
        if (frequency == Frequency.NEVER) return null;
        return frequency.isDigest() ? digestHour(platform).next(frequency, now) : now.plus(Notice.WINDOW);
    }

    private DigestHour digestHour(ZoneId platform) {
        return new DigestHour(zone == null ? platform : ZoneId.of(zone), hour);
    }

    long accountId() {
        return accountId;
    }

    String zone() {
        return zone;
    }

    int hour() {
        return hour;
    }

    int links() {
        return links;
    }
}
