package org.lastrada.intranet.file.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import org.lastrada.intranet.audit.Unaudited;

/** That somebody set about reading a file, and what came of it. A file that took the server down with it twice is left alone. */
@Entity
@Unaudited("what a file says follows from the file")
class FileReading {

    static final int MOST_ATTEMPTS = 2;
    static final Duration GIVEN_UP_AFTER = Duration.ofMinutes(10);
    private static final int LONGEST_FAILURE = 300;

    @Id
    private String hash;
    @Version
    private int version;
    private Instant begunAt;
    private int attempts;
    private Instant readAt;
    @Column(columnDefinition = "mediumtext")
    private String words;
    private String failure;

    protected FileReading() { }

    FileReading(String hash) {
        this.hash = hash;
    }

    void begin(Instant now) {
        begunAt = now;
        attempts++;
    }

    void done(String said, Instant now) {
        words = said;
        readAt = now;
    }

    void failed(String reason, Instant now) {
        failure = reason.substring(0, Math.min(reason.length(), LONGEST_FAILURE));
        readAt = now;
    }

    boolean isOver() {
        return readAt != null;
    }

    String hash() {
        return hash;
    }
}
