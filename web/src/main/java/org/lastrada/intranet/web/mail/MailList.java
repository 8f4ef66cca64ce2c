package org.lastrada.intranet.web.mail;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.lastrada.intranet.mail.MailClass;
import org.lastrada.intranet.mail.MailFilter;
import org.lastrada.intranet.mail.MailInspection;
import org.lastrada.intranet.mail.MailOrder;
import org.lastrada.intranet.mail.MailRow;
import org.lastrada.intranet.shared.Page;
import org.lastrada.intranet.web.faces.I18n;
import org.lastrada.intranet.web.faces.Query;

/** The list of mails: filters, order and page are in the address; unasked, the newest comes first. */
@Named
@RequestScoped
public class MailList {

    @Inject MailInspection inspection;
    @Inject Query query;
    @Inject I18n i18n;
    private Page<MailRow> page;
    private long dead;

    public void load() {
        var descending = query.text("sort") == null || query.text("desc") != null;
        page = inspection.page(filter(), query.choice("sort", MailOrder.class).orElse(MailOrder.WHEN), descending, query.number("page"));
        dead = inspection.dead();
    }

    private MailFilter filter() {
        return new MailFilter(query.text("text"), query.text("state"), query.text("reason"), query.choice("class", MailClass.class).orElse(null));
    }

    public Page<MailRow> getPage() {
        return page;
    }

    public long getDead() {
        return dead;
    }

    /** What is read to what is sent, as a filter offers it. */
    public Map<String, String> getReasons() {
        return inspection.reasons().stream().collect(Collectors.toMap(reason -> i18n.get(reason + ".why"), reason -> reason, (one, other) -> one, LinkedHashMap::new));
    }

    public Map<String, MailClass> getClasses() {
        return Arrays.stream(MailClass.values()).collect(Collectors.toMap(kind -> i18n.get("mails.class." + kind), kind -> kind, (one, other) -> one, LinkedHashMap::new));
    }
}
