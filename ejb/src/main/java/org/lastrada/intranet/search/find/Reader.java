package org.lastrada.intranet.search.find;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.lastrada.intranet.search.index.Cell;

/** Who asks, as of this moment. @param keys what they hold, see {@link org.lastrada.intranet.search.Audience} */
record Reader(Set<String> keys, LocalDate today) {

    boolean maySee(Cell cell) {
        return cell.isOpenTo(keys, today);
    }

    /** Of what was found, only this exists for the reader: in lists and counts alike. */
    List<Hit> visible(Collection<Hit> hits, Map<Integer, Cell> cells) {
        return hits.stream().filter(hit -> maySee(cells.get(hit.cell))).toList();
    }
}
