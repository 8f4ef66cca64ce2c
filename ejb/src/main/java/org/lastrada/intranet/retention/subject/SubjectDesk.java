package org.lastrada.intranet.retention.subject;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Objects;
import org.lastrada.intranet.rights.Caller;
import org.lastrada.intranet.rights.Permission;
import org.lastrada.intranet.rights.Proof;
import org.lastrada.intranet.rights.Requires;

/** Where somebody who asks for their data, or to be forgotten, is answered by the secretariat. */
@Stateless
@Requires(Permission.PERSON_ERASE)
public class SubjectDesk {

    @Inject Takings takings;
    @Inject Erasure erasure;
    @Inject Proof proof;
    @Inject Caller caller;

    /** Changes nothing. @throws org.lastrada.intranet.shared.NotFound */
    public ErasurePreview preview(long personId) {
        var subject = erasure.subject(personId);
        var obstacles = erasure.obstacles(subject).stream().map(one -> caller.texts().get(one.textKey(), one.arguments())).toList();
        return new ErasurePreview(personId, subject.name(), subject.pseudonym(), erasure.fates(subject), obstacles, subject.erased());
    }

    /** @return a ZIP of everything about them */
    public byte[] take(long personId) {
        proof.mustBeGiven();
        return takings.of(erasure.subject(personId), false);
    }

    /**
     * For good. Once more it changes nothing.
     *
     * @throws CannotEraseYourself
     * @throws org.lastrada.intranet.shared.DomainException whatever the preview named as standing in the way
     */
    public void erase(long personId) {
        proof.mustBeGiven();
        if (Objects.equals(caller.holder().personId(), personId)) throw new CannotEraseYourself();
        erasure.erase(personId);
    }
}
