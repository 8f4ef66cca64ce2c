package org.lastrada.intranet.notification;

import java.time.Instant;
import org.lastrada.intranet.shared.Wording;

/**
 * One line of the inbox: the latest about one thing.
 *
 * @param topic   {@code <topic>.why} says why the reader is told
 * @param changes how many joined in it
 * @param notices about the thing in all
 * @param unread  of them
 */
public record InboxRow(long id, String topic, String thing, Wording says, int changes, Instant at, long notices, long unread) {

    static InboxRow of(Notice latest, long notices, long unread) {
        return new InboxRow(latest.id(), latest.topic(), latest.thing(), latest.wording(), latest.changes(), latest.lastAt(), notices, unread);
    }
}
