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

    void went(Walk.Step step, Instant now) {
        described += step.outcome().described();
        removed += step.outcome().removed();
        failed += step.outcome().failed();
        if (step.next() == null) ended = now;
        else {
            kind = step.next().kind();
            lastDone = step.next().subject();
        }
    }

    boolean hasEnded() {
        return ended != null;
    }

    Walk.Place place() {
        return new Walk.Place(kind, lastDone);
    }
}
