package org.lastrada.intranet.progress;

import static jakarta.persistence.GenerationType.IDENTITY;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.lastrada.intranet.audit.AuditedAs;
import org.lastrada.intranet.audit.Unaudited;

/**
 * Long work that somebody asked for. It waits, runs piece by piece, and is done; it may be cancelled between two pieces, and fails for good
 * when its owner may no longer do it, when a rule refuses it, or at the third stumble at the same place. What failed can be gone on with
 * where it stopped.
 */
@Entity
@Table(name = "long_work")
@AuditedAs("work")
class Work {

    static final int STUMBLES = 3;
    static final Duration KEPT = Duration.ofDays(7);
    private static final Duration REST = Duration.ofSeconds(5);
    private static final String ON_THE_WAY = "how far it came, told by its page; its beginning and its end are recorded";
    private static final int LONGEST = 1000;

    @Id
    @GeneratedValue(strategy = IDENTITY)
    private Long id;
    @Version
    private int version;
    private String kind;
    @Unaudited("what it is about keeps a record of its own")
    private String about;
    private long accountId;
    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private WorkState state = WorkState.WAITING;
    @Unaudited(ON_THE_WAY)
    private long done;
    @Unaudited(ON_THE_WAY)
    private Long total;
    @Unaudited(ON_THE_WAY)
    private String bookmark;
    @Unaudited(ON_THE_WAY)
    private int pieces;
    private Instant askedAt;
    @Unaudited(ON_THE_WAY)
    private Instant beatAt;
    @Unaudited(ON_THE_WAY)
    private Instant notBefore;
    @Unaudited(ON_THE_WAY)
    private String node;
    @Unaudited(ON_THE_WAY)
    private int stumbles;
    private Instant endedAt;
    private String failure;
    private Instant fetchedAt;

    protected Work() { }

    /** @param about what a kind has to be told, or null */
    Work(String kind, String about, long accountId, Instant now) {
        this.kind = kind;
        this.about = about;
        this.accountId = accountId;
        this.askedAt = now;
        this.notBefore = now;
    }

    boolean isCounted() {
        return total != null;
    }

    void count(long things) {
        total = things;
    }

    /** A piece was done, in the transaction that writes this. */
    void advance(Piece piece, Instant now, String onNode) {
        mustBeOpen();
        state = WorkState.RUNNING;
        done += piece.count();
        bookmark = piece.bookmark();
        pieces++;
        stumbles = 0;
        beatAt = now;
        node = onNode;
        if (piece.isLast()) end(WorkState.DONE, now);
    }

    /** A piece was not done and left nothing behind. @param forGood trying again would not help */
    void stumble(String because, boolean forGood, Instant now) {
        mustBeOpen();
        stumbles++;
        notBefore = now.plus(REST.multipliedBy(stumbles));
        if (!forGood && stumbles < STUMBLES) return;
        failure = because.length() > LONGEST ? because.substring(0, LONGEST) : because;
        end(WorkState.FAILED, now);
    }

    /** What failed is put aside by it. @throws WorkHasEnded */
    void cancel(Instant now) {
        if (state != WorkState.FAILED) mustBeOpen();
        end(WorkState.CANCELLED, now);
    }

    /** Where it stopped. @throws WorkHasNotFailed */
    void goOn(Instant now) {
        if (state != WorkState.FAILED) throw new WorkHasNotFailed();
        state = WorkState.WAITING;
        failure = null;
        endedAt = null;
        stumbles = 0;
        notBefore = now;
    }

    void fetched(Instant now) {
        if (state != WorkState.DONE) throw new WorkIsNotDone();
        if (fetchedAt == null) fetchedAt = now;
    }

    private void end(WorkState how, Instant now) {
        state = how;
        endedAt = now;
    }

    private void mustBeOpen() {
        if (!state.isOpen()) throw new WorkHasEnded();
    }

    boolean isOpen() {
        return state.isOpen();
    }

    Long id() {
        return id;
    }

    String kind() {
        return kind;
    }

    String about() {
        return about;
    }

    long accountId() {
        return accountId;
    }

    String bookmark() {
        return bookmark;
    }

    int pieces() {
        return pieces;
    }

    WorkRow row() {
        return new WorkRow(id, kind, state, done, total, askedAt, beatAt, endedAt, failure, endedAt == null ? null : endedAt.plus(KEPT), fetchedAt);
    }
}
