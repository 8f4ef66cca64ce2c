package org.lastrada.intranet.retention.consent;

import java.time.Instant;

/** What somebody agreed to. @param withdrawnAt null while it holds */
public record ConsentRow(Purpose purpose, int textVersion, Instant givenAt, Instant withdrawnAt) { }
