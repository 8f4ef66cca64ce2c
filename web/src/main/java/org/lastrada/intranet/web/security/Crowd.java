package org.lastrada.intranet.web.security;

import jakarta.enterprise.inject.spi.CDI;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.Objects;
import org.apache.shiro.web.servlet.OncePerRequestFilter;
import org.lastrada.intranet.rights.Caller;

/**
 * What costs the server much (a search, a list as a file, an upload) nobody has at work more often at once than {@code pages.csv} says.
 * Counted by person and not by network, since an office behind one address is many people; a program that is no person, by the link it
 * shows. Each node counts by itself: it is the node that is kept free for the others.
 */
public class Crowd extends OncePerRequestFilter {

    private static final int UPLOADS_AT_ONCE = 2;

    private final AtWork atWork = new AtWork();
    private volatile PageList pages;

    @Override
    protected void doFilterInternal(ServletRequest asked, ServletResponse response, FilterChain chain) throws IOException, ServletException {
        var request = (HttpServletRequest) asked;
        var most = request.getDispatcherType() == DispatcherType.REQUEST ? most(request) : PageList.ANY_NUMBER;
        if (most == PageList.ANY_NUMBER) chain.doFilter(request, response);
        else atWork.on(who(request) + " " + request.getServletPath(), most, () -> chain.doFilter(request, response));
    }

    private int most(HttpServletRequest request) {
        if (String.valueOf(request.getContentType()).startsWith("multipart/")) return UPLOADS_AT_ONCE;
        if (pages == null) pages = PageList.of(request.getServletContext());
        return pages.find(request.getServletPath()).map(PageList.Rule::atOnce).orElse(PageList.ANY_NUMBER);
    }

    private static String who(HttpServletRequest request) {
        var caller = CDI.current().select(Caller.class).get();
        return caller.isKnown() ? "account " + caller.accountId() : Objects.requireNonNullElse(request.getParameter("token"), request.getRemoteAddr());
    }
}
