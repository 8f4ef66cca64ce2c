package org.lastrada.intranet.web.shell;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.lastrada.intranet.rights.Caller;
import org.lastrada.intranet.rights.Permission;

/** The areas of the product that this person may enter, in the order of the left navigation. */
@Named
@RequestScoped
public class Areas {

    /** @param label text key */
    public record Area(String path, String label, String icon, boolean current) { }

    private record Known(String path, String label, String icon, Permission permission) { }

    private static final List<Known> ALL = List.of(
            new Known("/", "shell.area.home", "home", null),
            new Known("/calendar/", "shell.area.calendar", "calendar", null),
            new Known("/organisations/", "shell.area.organisations", "organisation", Permission.ORGANISATION_VIEW),
            new Known("/people/", "shell.area.people", "people", Permission.PERSON_VIEW),
            new Known("/organisations/map", "shell.area.map", "map", Permission.ORGANISATION_VIEW),
            new Known("/documents/", "shell.area.documents", "file", null),
            new Known("/imports/", "shell.area.imports", "upload", Permission.IMPORT_RUN),
            new Known("/accounts/", "shell.area.accounts", "key", Permission.ACCOUNT_VIEW),
            new Known("/rights", "shell.area.rights", "shield", Permission.RIGHTS_VIEW),
            new Known("/mails/", "shell.area.mails", "mail", Permission.MAIL_VIEW),
            new Known("/jobs/", "shell.area.jobs", "clock", Permission.JOB_VIEW),
            new Known("/retention/", "shell.area.retention", "database", Permission.RETENTION_VIEW),
            new Known("/audit/", "shell.area.audit", "history", Permission.AUDIT_VIEW),
            new Known("/settings/", "shell.area.settings", "settings", Permission.VOCABULARY_EDIT));

    @Inject Caller caller;
    @Inject HttpServletRequest request;

    public List<Area> getList() {
        var here = request.getServletPath().replaceAll("(index)?(\\.xhtml)?$", "");
        var current = ALL.stream().map(Known::path).filter(path -> holds(path, here)).reduce((one, other) -> other.length() >= one.length() ? other : one).orElse("");
        return ALL.stream().filter(area -> area.permission() == null || caller.may(area.permission()))
                .map(area -> new Area(area.path(), area.label(), area.icon(), area.path().equals(current))).toList();
    }

    /** Every path begins like the home page's; what is in no area is not at home either. */
    private static boolean holds(String area, String here) {
        return "/".equals(area) ? here.equals(area) || here.startsWith("/duties/") : here.startsWith(area);
    }
}
