package org.lastrada.intranet.notification;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Who signs in, and how they are written to. Owned here, answered by {@code access}. */
public interface Recipients {

    record Recipient(long accountId, String address, String name, Locale language) { }

    /** The accounts of those of them who sign in today. */
    Set<Long> accountsOf(Set<Long> persons);

    /** Nothing when the account may not be used any more. */
    Optional<Recipient> recipient(long accountId);
}
