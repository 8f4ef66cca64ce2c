package org.lastrada.intranet.web.retention;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.lastrada.intranet.retention.night.RetentionBoard;
import org.lastrada.intranet.retention.night.RuleRow;

/** The page of what is kept how long. */
@Named
@RequestScoped
public class RetentionRules {

    @Inject RetentionBoard board;
    private List<RuleRow> rows;

    public void load() {
        rows = board.rules();
    }

    public List<RuleRow> getRows() {
        return rows;
    }
}
