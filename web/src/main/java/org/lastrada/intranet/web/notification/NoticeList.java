package org.lastrada.intranet.web.notification;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Map;
import org.lastrada.intranet.notification.Inbox;
import org.lastrada.intranet.notification.InboxRow;
import org.lastrada.intranet.shared.Page;
import org.lastrada.intranet.web.faces.Query;

/** The inbox: filters and page are in the address; without a thing one line for each, with it all about it. */
@Named
@RequestScoped
public class NoticeList {

    @Inject Inbox inbox;
    @Inject NoticeWords words;
    @Inject Query query;
    private Page<InboxRow> page;

    public void load() {
        page = inbox.page(isUnreadOnly(), query.text("topic"), getThing(), query.number("page"));
    }

    public Page<InboxRow> getPage() {
        return page;
    }

    public boolean isUnreadOnly() {
        return query.text("unread") != null;
    }

    /** Null unless the page is about one. */
    public String getThing() {
        return query.text("thing");
    }

    public String words(InboxRow row) {
        return words.of(row);
    }

    public Map<String, String> getTopics() {
        return words.topics(inbox.topics());
    }
}
