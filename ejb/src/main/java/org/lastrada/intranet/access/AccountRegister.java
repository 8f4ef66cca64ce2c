package org.lastrada.intranet.access;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.lastrada.intranet.access.role.Roles;
import org.lastrada.intranet.access.session.UserSessions;
import org.lastrada.intranet.audit.AuditLine;
import org.lastrada.intranet.audit.History;
import org.lastrada.intranet.rights.Caller;
import org.lastrada.intranet.rights.Permission;
import org.lastrada.intranet.rights.Requires;
import org.lastrada.intranet.shared.Page;

/** Who has an account here, in which state, with which roles. Reading only; changing is {@link ManageAccounts}. */
@Stateless
@Requires(Permission.ACCOUNT_VIEW)
public class AccountRegister {

    @Inject AccountRows rows;
    @Inject Accounts accounts;
    @Inject UserSessions sessions;
    @Inject Factors factors;
    @Inject Affiliations affiliations;
    @Inject Roles roles;
    @Inject History history;
    @Inject Caller caller;

    public Page<AccountRow> page(AccountFilter filter, AccountOrder order, boolean descending, Integer number) {
        return rows.page(filter, order, descending, Page.number(number));
    }

    public AccountDetail account(long id) {
        var account = accounts.withRoles(id);
        var today = affiliations.of(account);
        var given = account.roles().stream().map(role -> new AccountDetail.Given(role.code(), role.grantedAt(), role.grantedBy()))
                .sorted(Comparator.comparing(AccountDetail.Given::at)).toList();
        return new AccountDetail(AccountRow.of(account, today), account.language(), account.createdAt(), account.disabledAt(), account.factor().since(),
                account.hasSecondFactor() ? factors.left(id) : 0, given, today.roles(), sessions.listed(id).size(), id == caller.accountId());
    }

    /** As in the list. */
    public AccountRow row(long id) {
        var account = accounts.withRoles(id);
        return AccountRow.of(account, affiliations.of(account));
    }

    public Page<AuditLine> history(long id, Integer page) {
        return history.of("account", id, page);
    }

    /** Every role, for showing and choosing. */
    public List<Roles.Option> roles(Locale language) {
        return roles.in(language);
    }
}
