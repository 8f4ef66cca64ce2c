package org.lastrada.intranet.web.notification;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Set;
import org.lastrada.intranet.notification.Unsubscribing;
import org.omnifaces.util.Faces;

/** What a link that switches mail off would do, or did. */
@Named("unsubscribe")
@RequestScoped
public class UnsubscribePage {

    @Inject Unsubscribing unsubscribing;
    @Inject NoticeWords words;
    @Inject HttpServletRequest request;
    private Unsubscribing.About about;

    public void load() {
        about = unsubscribing.about(getToken()).orElse(null);
        if (about == null) Faces.setResponseStatus(HttpServletResponse.SC_NOT_FOUND);
    }

    /** Whole: a digest's link names all that is in it. */
    public String getToken() {
        return request.getParameter("token");
    }

    /** Null when the link opens nothing. */
    public Unsubscribing.About getAbout() {
        return about;
    }

    public Set<String> getTopics() {
        return words.topics(about.topics()).keySet();
    }
}
