package org.lastrada.intranet.web.people;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.lastrada.intranet.people.MovePlan;
import org.lastrada.intranet.people.Transfer;
import org.lastrada.intranet.shared.NotFound;
import org.lastrada.intranet.system.PlatformSettings;
import org.lastrada.intranet.web.faces.Format;
import org.lastrada.intranet.web.faces.I18n;
import org.lastrada.intranet.web.faces.Query;

/** Somebody goes to another organisation or comes back: first where and when, then what that does, seen before it is done. */
@Named
@ViewScoped
public class MovePerson implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject Transfer transfer;
    @Inject PlatformSettings settings;
    @Inject Format format;
    @Inject I18n i18n;
    @Inject Query query;
    private long id;
    private String name;
    private final Map<String, Long> organisations = new LinkedHashMap<>();
    private Long organisationId;
    private LocalDate from;
    private boolean invited = true;
    private transient MovePlan plan;

    public void load() {
        id = query.id();
        name = transfer.name(id);
        transfer.organisations(id).forEach(one -> organisations.put(i18n.of("people.move.one", one.name(), format.country(one.country())), one.id()));
        if (organisations.isEmpty()) throw new NotFound();
        if (organisations.size() == 1) organisationId = organisations.values().iterator().next();
        from = transfer.today();
    }

    public void show() {
        plan = transfer.plan(id, organisationId, from);
    }

    public String move() {
        plan = transfer.plan(id, organisationId, from);
        var invites = invited && plan.needsAnInvitation();
        if (invites) transfer.moveAndInvite(id, organisationId, from, Locale.forLanguageTag(settings.now().language().getLanguage()));
        else transfer.move(id, organisationId, from);
        return "/people/detail?faces-redirect=true&id=" + id + "&done=people." + (invites ? "moved-and-invited" : "moved");
    }

    public long getId() {
        return id;
    }

    public String getName() {
        return name;
    }

    public Map<String, Long> getOrganisations() {
        return organisations;
    }

    public MovePlan getPlan() {
        return plan;
    }

    public Long getOrganisationId() {
        return organisationId;
    }

    public void setOrganisationId(Long organisationId) {
        this.organisationId = organisationId;
    }

    public LocalDate getFrom() {
        return from;
    }

    public void setFrom(LocalDate from) {
        this.from = from;
    }

    public boolean isInvited() {
        return invited;
    }

    public void setInvited(boolean invited) {
        this.invited = invited;
    }
}
