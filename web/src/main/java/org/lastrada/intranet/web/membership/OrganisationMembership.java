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

/** What the secretariat decides about one membership; each form of the page is one decision. */
@Named
@ViewScoped
public class OrganisationMembership implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject ShownOrganisation shown;
    @Inject MembershipDecisions decisions;
    @Inject Explanation explanation;
    @Inject Query query;
    private long id;
    private LocalDate from;
    private LocalDate until;
    private String reason;
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
        decisions.join(id, from);
        return decided();
    }

    public String admit() {
        decisions.admitFor(id, from, until);
        return decided();
    }

    public String suspend() {
        decisions.suspend(id, from, until, reason);
        return decided();
    }

    public String takeUpAgain() {
        decisions.takeUpAgain(id);
        return decided();
    }

    public String override() {
        decisions.override(id, status, counts, until, reason);
        return decided();
    }

    public String liftOverride() {
        decisions.liftOverride(id);
        return decided();
    }

    public String end() {
        decisions.end(id, until, reason);
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

    public LocalDate getFrom() {
        return from;
    }

    public void setFrom(LocalDate from) {
        this.from = from;
    }

    public LocalDate getUntil() {
        return until;
    }

    public void setUntil(LocalDate until) {
        this.until = until;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
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
