package org.lastrada.intranet.web.people;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import org.lastrada.intranet.people.Departure;
import org.lastrada.intranet.people.PersonPages;
import org.lastrada.intranet.shared.NotFound;
import org.lastrada.intranet.web.faces.Query;

/** Recording that somebody has left. */
@Named
@ViewScoped
public class Leaving implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject PersonPages pages;
    @Inject Departure departure;
    @Inject Query query;
    private long id;
    private String name;
    private String organisation;
    private LocalDate lastDay;

    public void load() {
        var person = pages.person(query.id());
        if (!pages.ways(person.id()).leave()) throw new NotFound();
        id = person.id();
        name = person.name();
        organisation = person.now().organisation();
    }

    public String leave() {
        departure.leave(id, lastDay);
        return "/people/detail?faces-redirect=true&id=" + id + "&done=people.left";
    }

    public long getId() {
        return id;
    }

    public String getName() {
        return name;
    }

    public String getOrganisation() {
        return organisation;
    }

    public LocalDate getLastDay() {
        return lastDay;
    }

    public void setLastDay(LocalDate lastDay) {
        this.lastDay = lastDay;
    }
}
