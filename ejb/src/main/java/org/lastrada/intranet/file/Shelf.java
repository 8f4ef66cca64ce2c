package org.lastrada.intranet.file;

import java.util.List;
import org.lastrada.intranet.shared.Page;

/**
 * The files of one subject, as the caller may see them.
 *
 * @param title   what people call the subject
 * @param removed what can be brought back; empty for those who may not
 */
public record Shelf(String title, Page<FileRow> files, boolean mayAdd, boolean mayRemove, List<RemovedRow> removed) { }
