package org.lastrada.intranet.web.access;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import org.lastrada.intranet.access.OwnAccount;

/** One's own account as it is in this request, for all beans of the page: asked for once, and never carried over to the next. */
@RequestScoped
public class OwnAccountView {

    @Inject OwnAccount account;
    private OwnAccount.View view;

    OwnAccount.View get() {
        if (view == null) view = account.view();
        return view;
    }

    /** After something about it was changed on a page that stays. */
    void forget() {
        view = null;
    }
}
