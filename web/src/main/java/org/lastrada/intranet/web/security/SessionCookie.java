package org.lastrada.intranet.web.security;

import jakarta.inject.Inject;
import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import org.lastrada.intranet.system.Environment;

/**
 * The attributes of the session cookie. Under TLS it is {@code __Host-SID}, which a browser takes only when it is secure, for this host
 * and the whole of it. That name would be refused without TLS, so it is decided here and not in {@code web.xml}.
 */
public class SessionCookie implements ServletContextListener {

    @Inject Environment environment;

    @Override
    public void contextInitialized(ServletContextEvent event) {
        var cookie = event.getServletContext().getSessionCookieConfig();
        cookie.setName(environment.isServedByTls() ? "__Host-SID" : "SID");
        cookie.setSecure(environment.isServedByTls());
        cookie.setPath("/");
        cookie.setHttpOnly(true);
        cookie.setAttribute("SameSite", "Lax");
    }
}
