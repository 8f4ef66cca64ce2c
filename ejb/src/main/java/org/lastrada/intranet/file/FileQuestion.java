package org.lastrada.intranet.file;

/** What of a list of files is asked for. @param text part of a name, or of what a file says; null for all @param page null for the first */
public record FileQuestion(String text, FileOrder order, boolean descending, Integer page) { }
