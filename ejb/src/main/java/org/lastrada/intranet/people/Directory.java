package org.lastrada.intranet.people;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.lastrada.intranet.audit.AuditTrail;
import org.lastrada.intranet.people.DirectoryPages.Reader;
import org.lastrada.intranet.rights.Caller;
import org.lastrada.intranet.rights.Permission;
import org.lastrada.intranet.rights.Requires;
import org.lastrada.intranet.shared.Page;

/** The people of all organisations, as far as they want to be found. */
@Stateless
@Requires(Permission.PERSON_VIEW)
public class Directory {

    @Inject DirectoryPages pages;
    @Inject AuditTrail audit;
    @Inject Caller caller;

    public Page<DirectoryRow> page(DirectoryFilter filter, DirectoryOrder order, boolean descending, Integer number) {
        return pages.page(filter, order, descending, Page.number(number), reader());
    }

    /** All rows of the same list. Who may write about everybody gets every address, others those that are shown to them. */
    @Requires(Permission.PERSON_EXPORT)
    public List<DirectoryRow> export(DirectoryFilter filter, DirectoryOrder order, boolean descending) {
        var rows = pages.all(filter, order, descending, reader());
        audit.recordPersonal("directory.exported", "directory", "people", null, Map.of("rows", rows.size(), "filter", filter));
        return rows;
    }

    /** How many all of them are, and those after one of them: for who takes everybody, bit by bit. */
    @Requires(Permission.PERSON_EXPORT)
    public long count() {
        return pages.count(reader());
    }

    /** In the order of their numbers. @param id 0 for the first */
    @Requires(Permission.PERSON_EXPORT)
    public List<DirectoryRow> after(long id, int most) {
        return pages.after(id, most, reader());
    }

    public DirectoryChoices choices() {
        return pages.choices();
    }

    private Reader reader() {
        return new Reader(caller.holder().organisationId(), caller.reachesPlatform(Permission.PERSON_EDIT));
    }
}
