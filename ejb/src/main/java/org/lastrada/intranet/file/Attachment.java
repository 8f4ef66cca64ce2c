package org.lastrada.intranet.file;

import static jakarta.persistence.CascadeType.ALL;
import static jakarta.persistence.GenerationType.IDENTITY;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.UnaryOperator;
import org.lastrada.intranet.audit.AuditedAs;
import org.lastrada.intranet.audit.Unaudited;
import org.lastrada.intranet.file.content.SoundFile;
import org.lastrada.intranet.shared.NotFound;

/**
 * A file that hangs on something, in all its versions: the newest is what people mean, the others stay to be looked up. Removed, it is seen by
 * nobody but those who may bring it back, and is gone after thirty days; its bytes stay as long as something else uses them.
 */
@Entity
@AuditedAs(value = "attachment", organisation = "organisationId", personal = true)
class Attachment {

    static final Duration CAN_COME_BACK_FOR = Duration.ofDays(30);

    @Id
    @GeneratedValue(strategy = IDENTITY)
    private Long id;
    @Version
    private int version;
    private String holder;
    private long subject;
    private Long organisationId;
    private String name;
    private int latest;
    private Instant removedAt;
    @Unaudited("the row itself says who")
    private String removedBy;
    @OneToMany(mappedBy = "attachment", cascade = ALL, orphanRemoval = true)
    @OrderBy("number desc")
    private List<AttachmentVersion> versions = new ArrayList<>();

    protected Attachment() { }

    Attachment(FileHolder holder, long subject, SoundFile file, String broughtBy, Instant now) {
        this.holder = holder.kind();
        this.subject = subject;
        this.organisationId = holder.organisation(subject);
        bring(file, broughtBy, now);
    }

    /** The next version, under the name it comes with. @throws SameVersionAgain */
    void bring(SoundFile file, String broughtBy, Instant now) {
        mustBeThere();
        if (!versions.isEmpty() && newest().hash().equals(file.hash())) throw new SameVersionAgain(name);
        name = file.name().text();
        latest++;
        versions.add(0, new AttachmentVersion(this, latest, file, broughtBy, now));
    }

    void rename(UnaryOperator<String> otherwise) {
        name = otherwise.apply(name);
        versions.forEach(one -> one.rename(otherwise));
    }

    void remove(String by, Instant now) {
        mustBeThere();
        removedAt = now;
        removedBy = by;
    }

    void bringBack() {
        removedAt = null;
        removedBy = null;
    }

    /** What hung on a duplicate hangs on the one that is kept. */
    void move(long toSubject, Long toOrganisation) {
        subject = toSubject;
        organisationId = toOrganisation;
    }

    /** @throws NotFound when it was removed */
    void mustBeThere() {
        if (isRemoved()) throw new NotFound();
    }

    boolean isRemoved() {
        return removedAt != null;
    }

    private AttachmentVersion newest() {
        return versions.get(0);
    }

    /** @param number null for the newest; @throws NotFound */
    AttachmentVersion version(Integer number) {
        var asked = Objects.requireNonNullElse(number, latest);
        return versions.stream().filter(one -> one.number() == asked).findFirst().orElseThrow(NotFound::new);
    }

    List<AttachmentVersion> versions() {
        return versions;
    }

    Long id() {
        return id;
    }

    String holder() {
        return holder;
    }

    long subject() {
        return subject;
    }

    String name() {
        return name;
    }

    Instant removedAt() {
        return removedAt;
    }

    String removedBy() {
        return removedBy;
    }
}
