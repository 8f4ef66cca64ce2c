package org.lastrada.intranet.web.people;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.lastrada.intranet.audit.AuditLine;
import org.lastrada.intranet.people.PersonDetail;
import org.lastrada.intranet.people.PersonPages;
import org.lastrada.intranet.people.PersonPages.Ways;
import org.lastrada.intranet.shared.Page;
import org.lastrada.intranet.web.faces.Query;

/** One person: what is shown of them, and their history. */
@Named
@RequestScoped
public class PersonPage {

    @Inject PersonPages pages;
    @Inject Query query;
    private PersonDetail person;
    private Ways ways;
    private Page<AuditLine> history;

    public void load() {
        person = pages.person(query.id());
        ways = pages.ways(person.id());
    }

    public void loadHistory() {
        load();
        history = pages.history(person.id(), query.number("page"));
    }

    public PersonDetail getPerson() {
        return person;
    }

    public Ways getWays() {
        return ways;
    }

    public Page<AuditLine> getHistory() {
        return history;
    }
}
