package org.lastrada.intranet.retention;

/**
 * What becomes of a feature's data when somebody is erased.
 *
 * @param going   how many records go
 * @param staying how many stay under the pseudonym
 */
public record Fate(long going, long staying) { }
