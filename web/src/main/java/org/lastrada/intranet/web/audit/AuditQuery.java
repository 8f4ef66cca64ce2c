package org.lastrada.intranet.web.audit;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.lastrada.intranet.audit.AuditFilter;
import org.lastrada.intranet.shared.Days;
import org.lastrada.intranet.web.faces.Query;

/** What an address asks of the audit trail: the page and its export ask alike. Days are days of the platform's zone, both included. */
@RequestScoped
public class AuditQuery {

    @Inject Query query;
    @Inject Days days;

    AuditFilter filter() {
        return new AuditFilter(query.text("actor"), number("account"), query.text("action"), query.text("type"), query.text("id"), number("organisation"),
                query.day("from").map(this::begins).orElse(null), query.day("until").map(day -> begins(day.plusDays(1))).orElse(null));
    }

    private Long number(String name) {
        return Optional.ofNullable(query.number(name)).map(Integer::longValue).orElse(null);
    }

    private Instant begins(LocalDate day) {
        return day.atStartOfDay(days.zone()).toInstant();
    }
}
