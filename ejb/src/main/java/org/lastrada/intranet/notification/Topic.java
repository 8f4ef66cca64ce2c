package org.lastrada.intranet.notification;

import java.util.List;
import org.lastrada.intranet.mail.MailClass;
import org.lastrada.intranet.rights.Permission;
import org.lastrada.intranet.shared.Wording;

/**
 * A kind of notice, found by CDI. Its texts are in the bundle of its feature: {@code <key>.title}, {@code <key>.about} for who chooses,
 * {@code <key>.why} for who is told; and for each thing it can say {@code <says>}, shown to the reader alone, and {@code <says>.mail}, which
 * names nobody and no place, since a mailbox may be read by others.
 */
public interface Topic {

    /** Stable: choices and notices are kept under it. Begins with the name of the bundle. */
    String key();

    /** Statutory is mailed at once and cannot be switched off. */
    MailClass mailClass();

    /** Until the reader chooses. */
    default Frequency frequency() {
        return Frequency.AT_ONCE;
    }

    /** A mail says no more than that there is something to read, and where. */
    default boolean isRestricted() {
        return false;
    }

    /** What a reader must hold to go on reading such notices, or null. */
    default Permission needs() {
        return null;
    }

    /** Everything it can say, each filled with sample data: an administrator reads it so. */
    List<Wording> samples();

    default boolean isStatutory() {
        return mailClass() == MailClass.STATUTORY;
    }
}
