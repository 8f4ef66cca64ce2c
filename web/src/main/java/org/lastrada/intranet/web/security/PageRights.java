package org.lastrada.intranet.web.security;

import jakarta.enterprise.inject.spi.CDI;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Set;
import org.apache.shiro.web.filter.AccessControlFilter;
import org.lastrada.intranet.access.SecondFactorPolicy;
import org.lastrada.intranet.rights.Caller;
import org.lastrada.intranet.web.draft.SentForm;
import org.lastrada.intranet.web.progress.HowFar;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Asks {@link PageList} before any page, download or resource is reached. Guests are led to the sign-in page and back. */
public class PageRights extends AccessControlFilter {

    private static final Logger LOG = LoggerFactory.getLogger(PageRights.class);
    private static final String SECOND_FACTOR = "/account/second-factor";
    /** What pages ask for again and again while they are open, with or without anybody before them. */
    private static final Set<String> ASKED_BY_ITSELF = Set.of(HowFar.PATH);

    private volatile PageList pages;

    @Override
    protected boolean isAccessAllowed(ServletRequest servletRequest, ServletResponse response, Object mapped) {
        var request = (HttpServletRequest) servletRequest;
        if (request.getDispatcherType() == DispatcherType.ERROR || HouseFilter.isResource(request)) return true;
        if (ASKED_BY_ITSELF.contains(request.getServletPath())) caller().askedByItself();
        var rule = rule(request);
        if (rule.filter(PageList.Rule::open).isPresent()) return true;
        if (!caller().isKnown() || mustAddFactorFirst(request)) return false;
        return rule.filter(r -> r.permission() == null || caller().may(r.permission())).isPresent();
    }

    @Override
    protected boolean onAccessDenied(ServletRequest servletRequest, ServletResponse servletResponse) throws IOException {
        var request = (HttpServletRequest) servletRequest;
        var response = (HttpServletResponse) servletResponse;
        if (!caller().isKnown()) response.sendRedirect(signIn(request));
        else if (mustAddFactorFirst(request)) response.sendRedirect(SECOND_FACTOR);
        else if (rule(request).isEmpty()) response.sendError(HttpServletResponse.SC_NOT_FOUND);
        else {
            LOG.info("refused {} to account {}", request.getServletPath(), caller().holder().accountId());
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        }
        return false;
    }

    private boolean mustAddFactorFirst(HttpServletRequest request) {
        return !request.getServletPath().startsWith("/account/") && !request.getServletPath().equals("/sign-out")
                && CDI.current().select(SecondFactorPolicy.class).get().isMissing(caller().holder());
    }

    private Optional<PageList.Rule> rule(HttpServletRequest request) {
        if (pages == null) pages = PageList.of(request.getServletContext());
        var path = request.getPathInfo() == null ? request.getServletPath() : request.getServletPath() + request.getPathInfo();
        return pages.find(path);
    }

    /** Only a page that was asked for with GET is worth coming back to, and one with a long form: what was typed into it is kept as a draft. */
    private static String signIn(HttpServletRequest request) {
        var isForm = request.getContentLengthLong() <= PageList.MOST_BYTES;
        var form = isForm ? SentForm.in(request).flatMap(SentForm::keepSignedOut) : Optional.<String>empty();
        if (form.isPresent()) return "/sign-in?done=drafts.signed-out&then=" + URLEncoder.encode(form.get(), StandardCharsets.UTF_8);
        var target = request.getServletPath().replaceAll("\\.xhtml$", "");
        if (!"GET".equals(request.getMethod()) || target.isEmpty() || "/".equals(target) || "/index".equals(target)) return "/sign-in";
        var query = request.getQueryString();
        return "/sign-in?then=" + URLEncoder.encode(query == null ? target : target + "?" + query, StandardCharsets.UTF_8);
    }

    private static Caller caller() {
        return CDI.current().select(Caller.class).get();
    }
}
