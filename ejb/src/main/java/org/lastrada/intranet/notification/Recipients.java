package org.lastrada.intranet.notification;

import java.time.ZoneId;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.lastrada.intranet.rights.Permission;

/** Who signs in, and how they are written to. Owned here, answered by {@code access}. */
public interface Recipients {

    /** @param rights what they hold today */
    record Recipient(long accountId, String address, String name, Locale language, Set<Permission> rights) { }

    /** The accounts of those of them who sign in today, each with the zone they read in. */
    Map<Long, ZoneId> accountsOf(Set<Long> persons);

    /** Nothing when the account may not be used any more. */
    Optional<Recipient> recipient(long accountId);
}
