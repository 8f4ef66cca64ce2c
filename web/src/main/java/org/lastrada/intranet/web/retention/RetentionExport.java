package org.lastrada.intranet.web.retention;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.lastrada.intranet.export.ExportedTable;
import org.lastrada.intranet.retention.night.RetentionBoard;
import org.lastrada.intranet.retention.night.RuleRow;
import org.lastrada.intranet.system.ReaderZone;
import org.lastrada.intranet.web.export.ExportServlet;

/** What is kept how long, and what came of it last night, as a file for who answers for it. */
@WebServlet("/retention/export")
public class RetentionExport extends ExportServlet {

    private static final long serialVersionUID = 1L;
    private static final List<String> COLUMNS = List.of("data", "kept.days", "from", "way", "least", "last", "went.rows", "failed", "left", "held.rows", "next", "next.rows");

    @Inject transient RetentionBoard board;
    @Inject transient ReaderZone zone;

    @Override
    protected ExportedTable table() {
        return new ExportedTable("retention", header("retention.", COLUMNS), board.rules().stream().map(this::cells).toList());
    }

    private List<Object> cells(RuleRow rule) {
        var words = "retention.rule." + rule.name();
        var cells = new ArrayList<Object>(List.of(i18n.get(words), rule.days(), i18n.get(words + ".from"), i18n.get(words + ".way"), i18n.get(words + ".least")));
        var night = rule.night();
        cells.addAll(night == null ? Collections.nCopies(COLUMNS.size() - cells.size(), null)
                : Arrays.asList(LocalDate.ofInstant(night.at(), zone.now()), night.dropped(), night.failure(), night.leftOver(), night.held(), night.nextOn(), night.nextCount()));
        return cells;
    }
}
