package org.lastrada.intranet.web.settings;

import java.io.Serializable;
import org.lastrada.intranet.membership.status.RuleDays;
import org.lastrada.intranet.membership.status.RuleRow;

/** The days of one status rule as they are typed. */
public class RuleForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private final long id;
    private final int version;
    private final String classCode;
    private final String status;
    private final String startsOn;
    private final String endsOn;
    private int startsDays;
    private int endsDays;
    private boolean counts;

    RuleForm(RuleRow rule) {
        id = rule.id();
        version = rule.version();
        classCode = rule.classCode();
        status = rule.status().name();
        startsOn = rule.startsOn().name();
        endsOn = rule.endsOn() == null ? null : rule.endsOn().name();
        startsDays = rule.startsDays();
        endsDays = rule.endsDays();
        counts = rule.counts();
    }

    RuleDays days() {
        return new RuleDays(id, version, startsDays, endsDays, counts);
    }

    public String getClassCode() {
        return classCode;
    }

    public String getStatus() {
        return status;
    }

    public String getStartsOn() {
        return startsOn;
    }

    public String getEndsOn() {
        return endsOn;
    }

    public int getStartsDays() {
        return startsDays;
    }

    public void setStartsDays(int startsDays) {
        this.startsDays = startsDays;
    }

    public int getEndsDays() {
        return endsDays;
    }

    public void setEndsDays(int endsDays) {
        this.endsDays = endsDays;
    }

    public boolean isCounts() {
        return counts;
    }

    public void setCounts(boolean counts) {
        this.counts = counts;
    }
}
