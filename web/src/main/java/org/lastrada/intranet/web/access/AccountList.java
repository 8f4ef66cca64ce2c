package org.lastrada.intranet.web.access;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.LinkedHashMap;
import java.util.Map;
import org.lastrada.intranet.access.Account;
import org.lastrada.intranet.access.AccountFilter;
import org.lastrada.intranet.access.AccountOrder;
import org.lastrada.intranet.access.AccountRegister;
import org.lastrada.intranet.access.AccountRow;
import org.lastrada.intranet.shared.Page;
import org.lastrada.intranet.web.faces.I18n;
import org.lastrada.intranet.web.faces.Query;

/** The accounts; filters, order and page are in the address. */
@Named("accountList")
@RequestScoped
public class AccountList {

    @Inject AccountRegister register;
    @Inject RoleNames roles;
    @Inject Query query;
    @Inject I18n i18n;
    private Page<AccountRow> page;

    public void load() {
        var filter = new AccountFilter(query.text("text"), query.choices("state", Account.State.class), query.texts("role"));
        page = register.page(filter, query.choice("sort", AccountOrder.class).orElse(AccountOrder.PERSON), query.text("desc") != null, query.number("page"));
    }

    public Page<AccountRow> getPage() {
        return page;
    }

    public Map<String, Object> getStates() {
        var states = new LinkedHashMap<String, Object>();
        for (var state : Account.State.values()) states.put(i18n.get("accounts.state." + state), state);
        return states;
    }
}
