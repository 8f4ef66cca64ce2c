package org.lastrada.intranet.file;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import org.lastrada.intranet.shared.NotFound;

/** Asks whoever carries a file; what may not be seen is as if it were not there. */
@ApplicationScoped
class FileHolders {

    @Inject @Any Instance<FileHolder> all;

    /** @throws NotFound */
    FileHolder seen(String kind, long subject) {
        var holder = all.stream().filter(one -> one.kind().equals(kind)).findFirst().orElseThrow(NotFound::new);
        if (!holder.maySee(subject)) throw new NotFound();
        return holder;
    }

    /** @throws NotFound */
    FileHolder added(String kind, long subject) {
        var holder = seen(kind, subject);
        if (!holder.mayAdd(subject)) throw new NotFound();
        return holder;
    }

    /** @throws NotFound */
    FileHolder removed(String kind, long subject) {
        var holder = seen(kind, subject);
        if (!holder.mayRemove(subject)) throw new NotFound();
        return holder;
    }
}
