package org.lastrada.intranet.web.retention;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Optional;
import org.lastrada.intranet.retention.night.RetentionBoard;
import org.lastrada.intranet.retention.night.RuleRow;
import org.lastrada.intranet.shared.NotFound;
import org.lastrada.intranet.web.faces.Query;

/** Saying how long the data of one rule is kept. */
@Named
@ViewScoped
public class RetentionRule implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject RetentionBoard board;
    @Inject Query query;
    private String name;
    private Integer days;
    private transient RuleRow row;

    public void load() {
        name = Optional.ofNullable(query.text("rule")).orElseThrow(NotFound::new);
        days = getRow().days();
    }

    public String save() {
        board.keepFor(name, days);
        return "/retention/index?faces-redirect=true&done=retention.period";
    }

    public RuleRow getRow() {
        if (row == null) row = board.rule(name);
        return row;
    }

    public Integer getDays() {
        return days;
    }

    public void setDays(Integer days) {
        this.days = days;
    }
}
