package org.lastrada.intranet.web.calendar;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.lastrada.intranet.calendar.Kind;
import org.lastrada.intranet.calendar.PersonalCalendar;
import org.lastrada.intranet.rights.Caller;
import org.lastrada.intranet.web.faces.I18n;
import org.lastrada.intranet.web.faces.Query;

/** By what the calendar can be filtered. */
@Named("calendarChoices")
@RequestScoped
public class CalendarChoices {

    @Inject PersonalCalendar calendar;
    @Inject CalendarPage page;
    @Inject Query query;
    @Inject Caller caller;
    @Inject I18n i18n;

    public Map<String, String> getKinds() {
        var kinds = new LinkedHashMap<String, String>();
        calendar.kinds().forEach(kind -> kinds.put(i18n.get(kind.label()), kind.code()));
        return kinds;
    }

    /** Those that these dates are about; one that was chosen and is not among them stays chosen. */
    public Map<String, String> getOrganisations() {
        var organisations = new LinkedHashMap<String, String>();
        if (caller.holder().organisationId() != null) organisations.put(i18n.get("calendar.organisation.own"), CalendarQuery.OWN);
        page.getFound().whose().forEach(one -> organisations.put(organisations.containsKey(one.name()) ? one.name() + " (" + one.id() + ")" : one.name(), Long.toString(one.id())));
        query.ids("organisation").stream().map(String::valueOf).filter(id -> !organisations.containsValue(id))
                .forEach(id -> organisations.put(i18n.get("calendar.organisation.chosen"), id));
        return organisations;
    }

    public boolean isFiltered() {
        return query.text("kind") != null || query.text("organisation") != null;
    }

    /** What could not be read, in words. */
    public String getMissing() {
        return page.getFound().missing().stream().map(Kind::label).map(i18n::get).collect(Collectors.joining(", "));
    }
}
