package org.lastrada.intranet.access.session;

import java.io.Serializable;
import java.time.Instant;

/** One line of the list of a person's sessions. */
public record SessionRow(long id, String device, String network, Instant createdAt, Instant seenAt) implements Serializable { }
