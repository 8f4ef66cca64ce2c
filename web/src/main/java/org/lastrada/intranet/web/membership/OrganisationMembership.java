package org.lastrada.intranet.web.membership;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import org.lastrada.intranet.membership.MembershipDecisions;
import org.lastrada.intranet.membership.OrganisationDetail;
import org.lastrada.intranet.membership.status.MembershipStatus;
import org.lastrada.intranet.web.faces.Query;

/** What the secretariat decides about one membership; each form of the page is one decision, and what is typed into one stands in no other. */
@Named
@ViewScoped
public class OrganisationMembership implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject ShownOrganisation shown;
    @Inject MembershipDecisions decisions;
    @Inject Explanation explanation;
    @Inject Query query;
    private long id;
    private final DecisionForm joining = new DecisionForm();
    private final DecisionForm period = new DecisionForm();
    private final DecisionForm suspension = new DecisionForm();
    private final DecisionForm overriding = new DecisionForm();
    private final DecisionForm ending = new DecisionForm();
    private MembershipStatus status;
    private boolean counts;
    private String classCode;

    public void load() {
        id = query.id();
    }

    public OrganisationDetail getDetail() {
        return shown.of(id);
    }

    public String why(OrganisationDetail detail) {
        return explanation.of(detail.standing());
    }

    public String join() {
        decisions.join(id, joining.getFrom());
        return decided();
    }

    public String admit() {
        decisions.admitFor(id, period.getFrom(), period.getUntil());
        return decided();
    }

    public String withdrawPeriod(LocalDate from) {
        decisions.withdrawPeriod(id, from);
        return decided();
    }

    public String suspend() {
        decisions.suspend(id, suspension.getFrom(), suspension.getUntil(), suspension.getReason());
        return decided();
    }

    public String takeUpAgain() {
        decisions.takeUpAgain(id);
        return decided();
    }

    public String override() {
        decisions.override(id, status, counts, overriding.getUntil(), overriding.getReason());
        return decided();
    }

    public String liftOverride() {
        decisions.liftOverride(id);
        return decided();
    }

    public String end() {
        decisions.end(id, ending.getUntil(), ending.getReason());
        return decided();
    }

    public String resume() {
        decisions.resume(id);
        return decided();
    }

    public String become() {
        decisions.become(id, classCode);
        return decided();
    }

    private String decided() {
        return "/organisations/membership?faces-redirect=true&id=" + id + "&done=membership.decided";
    }

    public long getId() {
        return id;
    }

    public DecisionForm getJoining() {
        return joining;
    }

    public DecisionForm getPeriod() {
        return period;
    }

    public DecisionForm getSuspension() {
        return suspension;
    }

    public DecisionForm getOverriding() {
        return overriding;
    }

    public DecisionForm getEnding() {
        return ending;
    }

    public MembershipStatus getStatus() {
        return status;
    }

    public void setStatus(MembershipStatus status) {
        this.status = status;
    }

    public boolean isCounts() {
        return counts;
    }

    public void setCounts(boolean counts) {
        this.counts = counts;
    }

    public String getClassCode() {
        return classCode;
    }

    public void setClassCode(String classCode) {
        this.classCode = classCode;
    }
}
