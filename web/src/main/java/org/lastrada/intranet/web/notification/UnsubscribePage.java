package org.lastrada.intranet.web.notification;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.lastrada.intranet.notification.Unsubscribing;
import org.omnifaces.util.Faces;

/** What a link that switches mail off would do, or did: topic by topic. */
@Named("unsubscribe")
@RequestScoped
public class UnsubscribePage {

    @Inject Unsubscribing unsubscribing;
    @Inject HttpServletRequest request;
    private List<Unsubscribing.About> topics;

    public void load() {
        topics = unsubscribing.about(getToken());
        if (topics.isEmpty()) Faces.setResponseStatus(HttpServletResponse.SC_NOT_FOUND);
    }

    /** Whole: a digest's link names all that is in it. */
    public String getToken() {
        return request.getParameter("token");
    }

    /** None when the link opens nothing. */
    public List<Unsubscribing.About> getTopics() {
        return topics;
    }
}
