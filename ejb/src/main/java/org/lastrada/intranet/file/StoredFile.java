package org.lastrada.intranet.file;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import org.hibernate.annotations.Immutable;
import org.lastrada.intranet.audit.Unaudited;
import org.lastrada.intranet.file.content.Picture;

/** Bytes under their SHA-256: the same file is kept once, and never changes. */
@Entity
@Immutable
@Unaudited("what refers to the file is audited; the file itself is its own hash")
class StoredFile {

    @Id
    private String hash;
    private String mediaType;
    private long size;
    @Column(columnDefinition = "longblob")
    private byte[] content;
    private Instant storedAt;

    protected StoredFile() { }

    StoredFile(String hash, Picture picture, Instant now) {
        this.hash = hash;
        this.mediaType = picture.mediaType();
        this.content = picture.bytes();
        this.size = content.length;
        this.storedAt = now;
    }

    Picture picture() {
        return new Picture(mediaType, content);
    }
}
