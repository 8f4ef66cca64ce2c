package org.lastrada.intranet.web.membership;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import org.lastrada.intranet.membership.RegisterFilter;
import org.lastrada.intranet.membership.RegisterOrder;
import org.lastrada.intranet.membership.status.MembershipStatus;
import org.lastrada.intranet.web.faces.Query;

/** What an address asks of the register: the page and its export ask alike. */
@RequestScoped
public class RegisterQuery {

    @Inject Query query;

    RegisterFilter filter() {
        return new RegisterFilter(query.text("text"), query.texts("country"), query.texts("class"), query.choices("status", MembershipStatus.class),
                query.texts("language"), query.ids("term"));
    }

    RegisterOrder order() {
        return query.choice("sort", RegisterOrder.class).orElse(RegisterOrder.NAME);
    }

    boolean isDescending() {
        return query.text("desc") != null;
    }

    Integer page() {
        return query.number("page");
    }
}
