package org.lastrada.intranet.file.store;

/** Whether a file may be handed out, and what the scanner found where it may not. @param finding its name, or null */
public record Judgement(FileState state, String finding) { }
