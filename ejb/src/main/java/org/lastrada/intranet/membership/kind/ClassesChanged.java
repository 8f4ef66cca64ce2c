package org.lastrada.intranet.membership.kind;

/** Something about a class of organisations was changed. */
public record ClassesChanged() { }
