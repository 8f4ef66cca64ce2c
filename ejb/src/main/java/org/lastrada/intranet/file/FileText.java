package org.lastrada.intranet.file;

import java.time.Instant;

/** What can be found of a file, as its newest version is. @param words null while it was not read, or when there are none */
public record FileText(long id, long subject, String name, String words, Instant broughtAt) { }
