package org.lastrada.intranet.retention;

import java.time.Instant;

/**
 * What stands under a rule.
 *
 * @param all    however old
 * @param held   of these, those that a legal hold keeps whatever their age
 * @param oldest date of the oldest that is not held, or null when there is none
 */
public record Stock(long all, long held, Instant oldest) { }
