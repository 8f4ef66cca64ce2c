package org.lastrada.intranet.file;

import java.util.List;
import org.lastrada.intranet.shared.Page;

/** The files of one subject, as the caller may see them. @param removed what can be brought back; empty for those who may not */
public record Shelf(Page<FileRow> files, boolean mayAdd, boolean mayRemove, List<RemovedRow> removed) { }
