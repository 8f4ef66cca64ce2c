package org.lastrada.intranet.access.link;

import java.time.Instant;

/** A link of one's own that holds. @param lastUsedAt within five minutes, or null when nothing read by it yet */
public record LinkRow(Instant createdAt, Instant lastUsedAt) { }
