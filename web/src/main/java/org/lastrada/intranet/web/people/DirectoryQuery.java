package org.lastrada.intranet.web.people;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import org.lastrada.intranet.people.DirectoryFilter;
import org.lastrada.intranet.people.DirectoryOrder;
import org.lastrada.intranet.people.RepresentativeFunction;
import org.lastrada.intranet.web.faces.Query;

/** What an address asks of the directory: the page and its export ask alike. */
@RequestScoped
public class DirectoryQuery {

    @Inject Query query;

    DirectoryFilter filter() {
        return new DirectoryFilter(query.text("text"), query.texts("country"), query.ids("organisation"),
                query.choices("function", RepresentativeFunction.class), query.texts("language"), query.texts("class"));
    }

    DirectoryOrder order() {
        return query.choice("sort", DirectoryOrder.class).orElse(DirectoryOrder.NAME);
    }

    boolean isDescending() {
        return query.text("desc") != null;
    }

    Integer page() {
        return query.number("page");
    }
}
