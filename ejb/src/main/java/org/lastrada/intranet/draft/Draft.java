package org.lastrada.intranet.draft;

import static jakarta.persistence.GenerationType.IDENTITY;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.List;
import org.lastrada.intranet.audit.Unaudited;

/** Written past the mapping, see {@link KeptDrafts#keep}: two windows of one person write at the same moment. */
@Entity
@Unaudited("nothing was decided or saved yet; what becomes of it is recorded when it is saved")
class Draft {

    @Id
    @GeneratedValue(strategy = IDENTITY)
    private Long id;
    private long accountId;
    private String form;
    private String subject;
    private String about;
    private String address;
    private int version;
    @Column(columnDefinition = "mediumtext")
    private String base;
    @Column(columnDefinition = "mediumtext")
    private String typed;
    private Instant savedAt;

    protected Draft() { }

    /** As it is handed to who typed it. */
    List<Object> told() {
        return List.of(form, about, address, savedAt, base, typed);
    }

    KeptDraft kept() {
        return new KeptDraft(version, Typed.of(base), Typed.of(typed), savedAt);
    }
}
