package org.lastrada.intranet.web.people;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.lastrada.intranet.people.PersonDetail;
import org.lastrada.intranet.people.PersonPages;
import org.lastrada.intranet.people.PersonPages.Past;
import org.lastrada.intranet.people.PersonPages.Shown;
import org.lastrada.intranet.people.PersonPages.Ways;
import org.lastrada.intranet.web.faces.Query;

/** One person: what is shown of them, and their history. */
@Named
@RequestScoped
public class PersonPage {

    @Inject PersonPages pages;
    @Inject Query query;
    private Shown shown;
    private Past past;

    public void load() {
        shown = pages.shown(query.id());
    }

    public void loadHistory() {
        past = pages.history(query.id(), query.number("page"));
    }

    public PersonDetail getPerson() {
        return shown.person();
    }

    public Ways getWays() {
        return shown.ways();
    }

    public Past getPast() {
        return past;
    }
}
