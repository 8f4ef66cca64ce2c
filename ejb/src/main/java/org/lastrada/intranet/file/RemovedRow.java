package org.lastrada.intranet.file;

import java.time.Instant;

/** A file that can still be brought back. */
public record RemovedRow(long id, String name, Instant removedAt, String removedBy) { }
