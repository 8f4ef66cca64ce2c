package org.lastrada.intranet.membership;

/** Something about a class of organisations was changed. */
record ClassesChanged() { }
