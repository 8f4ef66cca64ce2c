package org.lastrada.intranet.home;

/** That one source could not say what is to be done, and why. The others did. */
public record SourceFailure(String words, Exception cause) { }
