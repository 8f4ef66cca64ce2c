package org.lastrada.intranet.file;

import java.time.Instant;
import org.lastrada.intranet.file.content.FileKind;
import org.lastrada.intranet.file.store.FileState;

/** One version of a file. @param finding what the scanner found, or null */
public record VersionRow(int number, String name, FileKind kind, long size, Instant broughtAt, String broughtBy, FileState state, String finding) { }
