package org.lastrada.intranet.retention.subject;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import org.lastrada.intranet.rights.Permission;
import org.lastrada.intranet.rights.Requires;

/** Sees to it that whoever was erased stays so when a backup from before was restored. */
@Stateless
@Requires(Permission.RETENTION_RUN)
public class ErasureKeeping {

    @Inject Erasures erasures;
    @Inject Erasure erasure;

    public List<Long> undone() {
        return erasures.undone();
    }

    /** Unless they cannot be erased as things stand: they are asked about again the next time. */
    public void eraseAgain(long person) {
        if (erasure.obstacles(person).isEmpty()) erasure.erase(person);
    }
}
