package org.lastrada.intranet.web.calendar;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import java.util.Optional;
import org.lastrada.intranet.access.link.LinkDoor;
import org.lastrada.intranet.access.link.LinkIsClosed;
import org.lastrada.intranet.access.link.LinkPurpose;
import org.lastrada.intranet.calendar.CalendarFeed;
import org.lastrada.intranet.calendar.Feed;
import org.lastrada.intranet.rights.Caller;
import org.lastrada.intranet.web.faces.Visits;

/** Somebody's calendar for the programs they use, as they may see it at this moment. The token stands behind the question mark, which nothing logs. */
@WebServlet("/feed/calendar.ics")
public class CalendarFeedServlet extends HttpServlet {

    static final String PATH = "/feed/calendar.ics";
    private static final long serialVersionUID = 1L;

    @Inject transient LinkDoor door;
    @Inject transient CalendarFeed calendar;
    @Inject transient Caller caller;
    @Inject transient Visits visits;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var link = door.knock(LinkPurpose.CALENDAR, request.getParameter("token"), visits.current());
        send(link.flatMap(this::read).orElseThrow(LinkIsClosed::new), request, response);
    }

    private Optional<Feed> read(long link) {
        return caller.throughLink(link, () -> caller.isKnown() ? Optional.of(calendar.read()) : Optional.empty());
    }

    /** A weak tag: what was written a minute later says the same and is not the same to the letter. */
    private static void send(Feed feed, HttpServletRequest request, HttpServletResponse response) throws IOException {
        var tag = "\"" + feed.tag() + "\"";
        response.setHeader("ETag", "W/" + tag);
        response.setHeader("Cache-Control", "private, no-cache");
        response.setHeader("Content-Security-Policy", "default-src 'none'; sandbox");
        if (isKnown(tag, request.getHeader("If-None-Match"))) {
            response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
            return;
        }
        response.setContentType("text/calendar;charset=UTF-8");
        response.setHeader("Content-Disposition", "inline; filename=\"calendar.ics\"");
        response.setContentLength(feed.content().length);
        response.getOutputStream().write(feed.content());
    }

    private static boolean isKnown(String tag, String known) {
        return known != null && Arrays.stream(known.split(",")).map(one -> one.strip().replaceFirst("^W/", "")).anyMatch(one -> one.equals(tag) || one.equals("*"));
    }
}
