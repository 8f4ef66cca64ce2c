package org.lastrada.intranet.web.home;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.lastrada.intranet.home.Duties;
import org.lastrada.intranet.home.DutyBoard;
import org.lastrada.intranet.membership.OrganisationPages;
import org.lastrada.intranet.membership.OrganisationStanding;
import org.lastrada.intranet.rights.Caller;
import org.lastrada.intranet.rights.Permission;
import org.lastrada.intranet.web.membership.Explanation;

/** The first page: what one has to do, where one stands, and where one can go. */
@Named
@RequestScoped
public class Home {

    @Inject Duties duties;
    @Inject OrganisationPages pages;
    @Inject Explanation explanation;
    @Inject Failures failures;
    @Inject Caller caller;
    private DutyBoard board;
    private List<String> failed;
    private OrganisationStanding own;

    public void load() {
        board = duties.board();
        failed = failures.said(board.failures());
        var organisation = caller.holder().organisationId();
        if (organisation != null && caller.may(Permission.ORGANISATION_VIEW)) own = pages.standing(organisation);
    }

    public DutyBoard getBoard() {
        return board;
    }

    public List<String> getFailed() {
        return failed;
    }

    /** What of it waits, if anything does; unknown while a source fails. */
    public boolean isNothingToDo() {
        return board.groups().isEmpty() && board.failures().isEmpty();
    }

    /** The caller's organisation, or null. */
    public OrganisationStanding getOwn() {
        return own;
    }

    public String getWhy() {
        return own.listed() ? explanation.of(own.standing()) : "";
    }

    /** Belongs to an organisation whose membership does not count today: that is why so little is to be seen. */
    public boolean isAtRest() {
        return caller.holder().organisationId() != null && !caller.may(Permission.ORGANISATION_VIEW);
    }
}
