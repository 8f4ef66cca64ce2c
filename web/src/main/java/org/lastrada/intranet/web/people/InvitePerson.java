package org.lastrada.intranet.web.people;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Locale;
import org.lastrada.intranet.people.Admission;
import org.lastrada.intranet.people.PersonDetail;
import org.lastrada.intranet.people.PersonPages;
import org.lastrada.intranet.shared.NotFound;
import org.lastrada.intranet.system.PlatformSettings;
import org.lastrada.intranet.web.faces.Query;

/** Sending somebody the link with which they come in, for the first time or again. */
@Named
@ViewScoped
public class InvitePerson implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject PersonPages pages;
    @Inject Admission admission;
    @Inject PlatformSettings settings;
    @Inject Query query;
    private long id;
    private String name;
    private String email;
    private boolean again;
    private String language;

    public void load() {
        var person = pages.person(query.id());
        var ways = pages.ways(person.id());
        if (!ways.invite()) throw new NotFound();
        read(person);
        again = !"NONE".equals(ways.account().name());
        language = settings.now().language().getLanguage();
    }

    private void read(PersonDetail person) {
        id = person.id();
        name = person.name();
        email = person.email();
    }

    public String send() {
        admission.invite(id, Locale.forLanguageTag(language));
        return "/people/detail?faces-redirect=true&id=" + id + "&done=people.invited";
    }

    public long getId() {
        return id;
    }

    public String getName() {
        return name;
    }

    public String getEmail() {
        return email;
    }

    /** Whether there is an account already, whose language stays. */
    public boolean isAgain() {
        return again;
    }

    public String getLanguage() {
        return language;
    }

    public void setLanguage(String language) {
        this.language = language;
    }
}
