package org.lastrada.intranet.intake;

import java.util.List;
import java.util.Map;
import org.lastrada.intranet.intake.cell.TargetField;
import org.lastrada.intranet.intake.plan.Verdict;

/**
 * Everything the page of rows shows.
 *
 * @param counts      rows of each verdict, without those left out
 * @param ready       nothing is open, and something would be written
 * @param fingerprint of what would be written; comes back with the order to write it
 */
public record ImportPreview(ImportRow about, Map<Verdict, Integer> counts, int leftOut, int open, boolean ready, String fingerprint, List<PreviewRow> rows) {

    static <F extends Enum<F> & TargetField> ImportPreview of(Import one, ImportTarget<F> target) {
        var intake = target.intake();
        var answers = one.answers();
        var plan = intake.plan(one.sheet(), one.mapping(), answers);
        var rows = plan.rows().stream().map(r -> PreviewRow.of(r, intake.nameOf(r), one.kind(), answers)).toList();
        return new ImportPreview(one.row(), plan.counts(), plan.leftOut(), (int) rows.stream().filter(PreviewRow::open).count(),
                plan.isReady() && !plan.toApply().isEmpty(), plan.fingerprint(), rows);
    }

    /** @param verdict only these; null for all, those left out included */
    public List<PreviewRow> rows(Verdict verdict) {
        return verdict == null ? rows : rows.stream().filter(r -> r.verdict() == verdict && !r.isLeftOut()).toList();
    }

    public int errors() {
        return counts.get(Verdict.ERROR);
    }

    public List<PreviewRow> rowsLeftOut() {
        return rows.stream().filter(PreviewRow::isLeftOut).toList();
    }
}
