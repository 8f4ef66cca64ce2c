package org.lastrada.intranet.membership.merge;

/** Which of two stays and which goes, and the versions of both that whoever wants it has seen. */
public record MergeWish(long kept, int keptVersion, long duplicate, int duplicateVersion) { }
