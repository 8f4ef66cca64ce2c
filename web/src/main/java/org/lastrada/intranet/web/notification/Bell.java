package org.lastrada.intranet.web.notification;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.lastrada.intranet.notification.Inbox;

/** How many notices wait to be read, in the bar of every page. */
@Named
@RequestScoped
public class Bell {

    @Inject Inbox inbox;
    private Long unread;

    public long getUnread() {
        if (unread == null) unread = inbox.unread();
        return unread;
    }
}
