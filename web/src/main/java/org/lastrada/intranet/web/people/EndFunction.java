package org.lastrada.intranet.web.people;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import org.lastrada.intranet.people.HeldRow;
import org.lastrada.intranet.people.Representatives;
import org.lastrada.intranet.web.faces.Query;

/** Ending a function that somebody holds for an organisation. */
@Named
@ViewScoped
public class EndFunction implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject Representatives representatives;
    @Inject Query query;
    private HeldRow held;
    private LocalDate lastDay;

    public void load() {
        held = representatives.held(query.id());
        lastDay = held.until();
    }

    public String end() {
        var organisation = representatives.end(held.id(), lastDay);
        return "/organisations/people?faces-redirect=true&id=" + organisation + "&done=people.function-ended";
    }

    public HeldRow getHeld() {
        return held;
    }

    public LocalDate getLastDay() {
        return lastDay;
    }

    public void setLastDay(LocalDate lastDay) {
        this.lastDay = lastDay;
    }
}
