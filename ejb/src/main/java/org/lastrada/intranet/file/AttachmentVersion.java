package org.lastrada.intranet.file;

import static jakarta.persistence.GenerationType.IDENTITY;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.function.UnaryOperator;
import org.lastrada.intranet.audit.AuditedAs;
import org.lastrada.intranet.audit.Unaudited;
import org.lastrada.intranet.file.content.FileKind;
import org.lastrada.intranet.file.content.SoundFile;
import org.lastrada.intranet.file.store.Judgement;

/** What somebody brought at a time. Never changes, but for the name of somebody who is erased in its own. */
@Entity
@AuditedAs(value = "attachment.version", partOf = "attachment", personal = true)
class AttachmentVersion {

    @Id
    @GeneratedValue(strategy = IDENTITY)
    private Long id;
    @ManyToOne(fetch = FetchType.LAZY)
    private Attachment attachment;
    private int number;
    private String name;
    private String mediaType;
    private String hash;
    private long size;
    private Instant broughtAt;
    @Unaudited("the row itself says who")
    private String broughtBy;

    protected AttachmentVersion() { }

    AttachmentVersion(Attachment attachment, int number, SoundFile file, String broughtBy, Instant now) {
        this.attachment = attachment;
        this.number = number;
        this.name = file.name().text();
        this.mediaType = file.kind().mediaType();
        this.hash = file.hash();
        this.size = size(file);
        this.broughtAt = now;
        this.broughtBy = broughtBy;
    }

    private static long size(SoundFile file) {
        try {
            return file.size();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void rename(UnaryOperator<String> otherwise) {
        name = otherwise.apply(name);
    }

    int number() {
        return number;
    }

    String hash() {
        return hash;
    }

    FileKind kind() {
        return FileKind.of(mediaType);
    }

    FileHead head() {
        return new FileHead(number, name, mediaType, size, hash, broughtAt);
    }

    VersionRow row(Judgement judged) {
        return new VersionRow(number, name, kind(), size, broughtAt, broughtBy, judged.state(), judged.finding());
    }
}
