package org.lastrada.intranet.membership;

/** An organisation that could be a duplicate of another. @param country ISO 3166-1 alpha-2 */
public record MergeCandidate(long id, String name, String country) { }
