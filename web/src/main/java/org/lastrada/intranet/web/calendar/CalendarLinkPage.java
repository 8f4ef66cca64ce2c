package org.lastrada.intranet.web.calendar;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.lastrada.intranet.access.link.LinkPurpose;
import org.lastrada.intranet.access.link.LinkRow;
import org.lastrada.intranet.access.OwnLinks;
import org.lastrada.intranet.system.Environment;

/** The address by which one's calendar is read elsewhere; it is shown in the answer that makes it and never again. */
@Named("calendarLink")
@ViewScoped
public class CalendarLinkPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject OwnLinks links;
    @Inject Environment environment;
    private transient String address;

    public void make() {
        address = environment.baseUrl() + CalendarFeedServlet.PATH + "?token=" + links.renew(LinkPurpose.CALENDAR);
    }

    public String withdraw() {
        links.withdraw(LinkPurpose.CALENDAR);
        return "/account/calendar.xhtml?faces-redirect=true&done=calendar.link-withdrawn";
    }

    /** Null when there is none. */
    public LinkRow getCurrent() {
        return links.current(LinkPurpose.CALENDAR).orElse(null);
    }

    public String getAddress() {
        return address;
    }
}
