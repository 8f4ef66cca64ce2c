package org.lastrada.intranet.file.store;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.lastrada.intranet.audit.Unaudited;
import org.lastrada.intranet.file.content.FileKind;
import org.lastrada.intranet.file.scan.Finding;

/** Bytes under their SHA-256: the same file is kept once, and never changes. The scanner's verdict is on the bytes, whoever brought them. */
@Entity
@Unaudited("what refers to the file is audited; the file itself is its own hash")
class StoredFile {

    private static final int LONGEST_FINDING = 200;

    @Id
    private String hash;
    private String mediaType;
    private long size;
    private Instant storedAt;
    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private Verdict verdict;
    private String finding;
    private Instant judgedAt;

    protected StoredFile() { }

    void judge(Finding found, Instant now) {
        verdict = found.isClean() ? Verdict.CLEAN : Verdict.INFECTED;
        finding = found.isClean() ? null : found.threat().substring(0, Math.min(LONGEST_FINDING, found.threat().length()));
        judgedAt = now;
    }

    FileState state(boolean hasScanner) {
        return FileState.of(verdict, hasScanner);
    }

    String hash() {
        return hash;
    }

    Judgement judgement(boolean hasScanner) {
        return new Judgement(state(hasScanner), finding);
    }

    FileKind kind() {
        return FileKind.of(mediaType);
    }

    String mediaType() {
        return mediaType;
    }
}
