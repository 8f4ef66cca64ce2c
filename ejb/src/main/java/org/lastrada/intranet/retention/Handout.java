package org.lastrada.intranet.retention;

import java.util.List;
import java.util.Map;
import org.lastrada.intranet.export.ExportedTable;

/**
 * What a feature hands to somebody who asks for their data.
 *
 * @param tables with plain names for columns, the same in every language
 * @param files  name in the archive to content
 */
public record Handout(List<ExportedTable> tables, Map<String, byte[]> files) {

    public static Handout of(ExportedTable... tables) {
        return new Handout(List.of(tables), Map.of());
    }
}
