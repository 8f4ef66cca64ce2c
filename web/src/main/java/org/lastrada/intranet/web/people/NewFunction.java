package org.lastrada.intranet.web.people;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.lastrada.intranet.people.Representatives;
import org.lastrada.intranet.people.RepresentativeFunction;
import org.lastrada.intranet.web.faces.Query;

/** Naming somebody who stands for an organisation. */
@Named
@ViewScoped
public class NewFunction implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject Representatives representatives;
    @Inject Query query;
    private long id;
    private final Map<String, Long> candidates = new LinkedHashMap<>();
    private Long personId;
    private RepresentativeFunction function;
    private LocalDate from;
    private LocalDate until;

    public void load() {
        id = query.id();
        function = query.choice("function", RepresentativeFunction.class).orElse(null);
        representatives.candidates(id).forEach(one -> candidates.put(one.name() + (one.jobTitle() == null ? "" : ", " + one.jobTitle()), one.id()));
    }

    public String add() {
        representatives.appoint(id, personId, function, from, until);
        return "/organisations/people?faces-redirect=true&id=" + id + "&done=people.function-added";
    }

    public long getId() {
        return id;
    }

    public Map<String, Long> getCandidates() {
        return candidates;
    }

    public RepresentativeFunction[] getFunctions() {
        return RepresentativeFunction.values();
    }

    public Long getPersonId() {
        return personId;
    }

    public void setPersonId(Long personId) {
        this.personId = personId;
    }

    public RepresentativeFunction getFunction() {
        return function;
    }

    public void setFunction(RepresentativeFunction function) {
        this.function = function;
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
