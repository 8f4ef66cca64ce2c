package org.lastrada.intranet.web.retention;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import org.lastrada.intranet.retention.hold.LegalHolds;
import org.lastrada.intranet.web.faces.Query;

/** Placing a legal hold; the address may say on whom. */
@Named
@ViewScoped
public class NewHold implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final String PERSON = "person";

    @Inject LegalHolds holds;
    @Inject Query query;
    private String on;
    private Long number;
    private String reason;
    private LocalDate from;
    private LocalDate until;

    public void load() {
        on = "organisation".equals(query.text("on")) ? "organisation" : PERSON;
        var asked = query.number("number");
        number = asked == null ? null : asked.longValue();
    }

    public String place() {
        if (PERSON.equals(on)) holds.onPerson(number, reason, from, until);
        else holds.onOrganisation(number, reason, from, until);
        return "/retention/holds?faces-redirect=true&done=retention.held";
    }

    public String getOn() {
        return on;
    }

    public void setOn(String on) {
        this.on = on;
    }

    public Long getNumber() {
        return number;
    }

    public void setNumber(Long number) {
        this.number = number;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
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
}
