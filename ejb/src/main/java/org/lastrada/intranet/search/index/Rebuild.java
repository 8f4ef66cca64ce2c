package org.lastrada.intranet.search.index;

import static jakarta.persistence.GenerationType.IDENTITY;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import org.lastrada.intranet.audit.Unaudited;

/** The index being built anew, kind by kind and subject by subject; it goes on where it stopped. */
@Entity
@Table(name = "search_rebuild")
@Unaudited("the clock's own work; starting it by hand is recorded as task.started")
class Rebuild {

    @Id
    @GeneratedValue(strategy = IDENTITY)
    private Long id;
    @Version
    private int version;
    private Instant began;
    private Instant ended;
    private String kind = "";
    private long lastDone;
    private int described;
    private int removed;
    private int failed;

    protected Rebuild() { }

    Rebuild(Instant now) {
        began = now;
    }

    void comesTo(String nextKind) {
        kind = nextKind;
        lastDone = 0;
    }

    void did(Index.Outcome outcome, long upTo) {
        described += outcome.described();
        removed += outcome.removed();
        failed += outcome.failed();
        lastDone = upTo;
    }

    void end(Instant now) {
        ended = now;
    }

    boolean hasEnded() {
        return ended != null;
    }

    String kind() {
        return kind;
    }

    long lastDone() {
        return lastDone;
    }
}
