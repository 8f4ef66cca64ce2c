package org.lastrada.intranet.web.people;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.lastrada.intranet.people.Admission;
import org.lastrada.intranet.people.OrganisationOption;
import org.lastrada.intranet.shared.NotFound;
import org.lastrada.intranet.system.PlatformSettings;
import org.lastrada.intranet.web.faces.I18n;
import org.lastrada.intranet.web.faces.Query;
import org.omnifaces.util.Messages;

/** Entering a new colleague, with or without the invitation. */
@Named
@ViewScoped
public class NewPerson implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject Admission admission;
    @Inject PersonFields fields;
    @Inject Query query;
    @Inject I18n i18n;
    @Inject PlatformSettings settings;
    private LinkedHashMap<String, Serializable> form;
    private Long organisationId;
    private String email;
    private LocalDate since;
    private boolean invited = true;
    private String language;
    private String warnedOf;
    private Map<Long, String> organisations;

    public void load() {
        form = fields.empty();
        organisations = admission.organisations().stream().collect(Collectors.toMap(OrganisationOption::id, OrganisationOption::name, (one, other) -> one, LinkedHashMap::new));
        organisationId = query.ids("organisation").stream().findFirst().orElse(organisations.size() == 1 ? organisations.keySet().iterator().next() : null);
        if (organisationId != null && !organisations.containsKey(organisationId)) throw new NotFound();
        since = admission.today();
        language = settings.now().language().getLanguage();
    }

    public String add() {
        if (!email.equals(warnedOf) && admission.isElsewhere(organisationId, email)) return warn();
        var profile = fields.profile(form, email);
        var id = invited ? admission.addAndInvite(organisationId, profile, since, Locale.forLanguageTag(language)) : admission.add(organisationId, profile, since);
        return "/people/detail?faces-redirect=true&id=" + id + "&done=people." + (invited ? "invited" : "added");
    }

    private String warn() {
        warnedOf = email;
        Messages.add(FacesMessage.SEVERITY_WARN, null, "{0}", i18n.of("people.new.elsewhere", email, organisations.get(organisationId)));
        return null;
    }

    public List<Long> getOrganisations() {
        return List.copyOf(organisations.keySet());
    }

    public String organisation(Long id) {
        return organisations.get(id);
    }

    public boolean isWarned() {
        return email != null && email.equals(warnedOf);
    }

    public LinkedHashMap<String, Serializable> getForm() {
        return form;
    }

    public Long getOrganisationId() {
        return organisationId;
    }

    public void setOrganisationId(Long organisationId) {
        this.organisationId = organisationId;
    }

    public String getEmail() {
        return email;
    }

    public void setEmail(String email) {
        this.email = email;
    }

    public LocalDate getSince() {
        return since;
    }

    public void setSince(LocalDate since) {
        this.since = since;
    }

    public boolean isInvited() {
        return invited;
    }

    public void setInvited(boolean invited) {
        this.invited = invited;
    }

    public String getLanguage() {
        return language;
    }

    public void setLanguage(String language) {
        this.language = language;
    }
}
