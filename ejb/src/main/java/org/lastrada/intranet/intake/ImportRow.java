package org.lastrada.intranet.intake;

import java.time.Instant;

/**
 * One line of the list of imports.
 *
 * @param lines   rows of the file below its headings
 * @param added   records it added, 0 until it is applied
 * @param changed records it changed, 0 until it is applied
 */
public record ImportRow(Long id, ImportKind kind, ImportState state, String fileName, int lines, int added, int changed, String createdBy, Instant createdAt,
                        String appliedBy, Instant appliedAt, String undoneBy, Instant undoneAt) { }
