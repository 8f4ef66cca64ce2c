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

    /** Without those who cannot be erased as things stand: they are asked about again the next time. */
    public List<Long> undone() {
        return erasures.undone().stream().filter(person -> erasure.obstacles(person).isEmpty()).toList();
    }

    public void eraseAgain(long person) {
        erasure.erase(person);
    }
}
