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
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
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

    /** @throws IllegalArgumentException when the day has no such hour */
    void digestAt(int hourOfTheDay) {
        hour = new DigestHour(ZoneOffset.UTC, hourOfTheDay).hour();
    }

    /** The links that switch mail off, in all mails so far, open nothing any more. */
    void revokeLinks() {
        links++;
    }

    /**
     * @param zone the one they read in
     * @return null when it is not to be mailed
     */
    Instant mailAt(Topic topic, Instant now, ZoneId zone) {
        var frequency = frequency(topic);
        if (frequency == Frequency.NEVER) return null;
        return frequency.isDigest() ? new DigestHour(zone, hour).next(frequency, now) : now.plus(Notice.WINDOW);
    }

    /** What they chose, by topic, and the hour of their digests. */
    List<List<Object>> told() {
        return Stream.concat(choices.entrySet().stream().sorted(Map.Entry.comparingByKey()).map(choice -> List.<Object>of(choice.getKey(), choice.getValue())),
                Stream.of(List.<Object>of("hour", hour))).toList();
    }

    long accountId() {
        return accountId;
    }

    int hour() {
        return hour;
    }

    int links() {
        return links;
    }
}
