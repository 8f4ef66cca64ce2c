package org.lastrada.intranet.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.lastrada.intranet.shared.Page;

/** The history of one object. Not a boundary: the feature that owns the object checks who may read it, then asks here. */
@ApplicationScoped
public class History {

    @Inject AuditEntries entries;

    /** @param subjectType the word of the entity's {@link AuditedAs} */
    public Page<AuditLine> of(String subjectType, long subjectId, Integer number) {
        return entries.ofSubject(subjectType, String.valueOf(subjectId), Page.number(number));
    }
}
