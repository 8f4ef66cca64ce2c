package org.lastrada.intranet.web.access;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.lastrada.intranet.access.AccountRegister;
import org.lastrada.intranet.access.AccountRow;
import org.lastrada.intranet.audit.AuditLine;
import org.lastrada.intranet.shared.Page;
import org.lastrada.intranet.web.faces.Query;

/** What happened to one account. */
@Named("accountHistory")
@RequestScoped
public class AccountHistory {

    @Inject AccountRegister register;
    @Inject Query query;
    private AccountRow row;
    private Page<AuditLine> page;

    public void load() {
        row = register.row(query.id());
        page = register.history(query.id(), query.number("page"));
    }

    public AccountRow getRow() {
        return row;
    }

    public Page<AuditLine> getPage() {
        return page;
    }
}
