package org.lastrada.intranet.web.access;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.lastrada.intranet.access.AccountDetail;
import org.lastrada.intranet.access.AccountRegister;
import org.lastrada.intranet.access.ManageAccounts;
import org.lastrada.intranet.access.session.SessionRow;
import org.lastrada.intranet.rights.Caller;
import org.lastrada.intranet.rights.Permission;
import org.lastrada.intranet.web.faces.Query;

/** One account, and what an administrator does to it. */
@Named("accountDetail")
@ViewScoped
public class AccountDetailPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject AccountRegister register;
    @Inject ManageAccounts manage;
    @Inject Caller caller;
    @Inject Query query;
    private long id;
    /** As shown: a button must end the session it stood beside, whatever has begun since. */
    private List<SessionRow> sessions = List.of();
    private Set<String> before = Set.of();
    private String[] roles = {};
    private transient AccountDetail detail;

    public void load() {
        id = query.id();
        before = new HashSet<>(getDetail().row().roles());
        roles = before.toArray(String[]::new);
        if (caller.may(Permission.ACCOUNT_MANAGE)) sessions = List.copyOf(manage.sessions(id));
    }

    public String changeRoles() {
        var chosen = Set.of(roles);
        manage.changeRoles(id, without(chosen, before), without(before, chosen));
        return done("roles-changed");
    }

    public String disable() {
        manage.disable(id);
        return done("disabled");
    }

    public String invite() {
        manage.invite(id);
        return done("invited");
    }

    public String endSession(long session) {
        manage.endSession(id, session);
        return done("session-ended");
    }

    public String endSessions() {
        manage.endSessions(id);
        return done("sessions-ended");
    }

    public String removeSecondFactor() {
        manage.removeSecondFactor(id);
        return done("second-factor-removed");
    }

    private String done(String what) {
        return "/accounts/detail.xhtml?faces-redirect=true&id=" + id + "&done=accounts." + what;
    }

    private static Set<String> without(Set<String> these, Set<String> those) {
        var left = new HashSet<>(these);
        left.removeAll(those);
        return left;
    }

    public AccountDetail getDetail() {
        if (detail == null) detail = register.account(id);
        return detail;
    }

    /** None for who only looks, nor of one's own account. */
    public List<SessionRow> getSessions() {
        return sessions;
    }

    public String[] getRoles() {
        return roles;
    }

    public void setRoles(String[] roles) {
        this.roles = roles;
    }
}
