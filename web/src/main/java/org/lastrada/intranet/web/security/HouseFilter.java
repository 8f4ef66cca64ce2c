package org.lastrada.intranet.web.security;

import jakarta.inject.Inject;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.Set;
import java.util.regex.Pattern;
import org.lastrada.intranet.system.Environment;
import org.lastrada.intranet.web.notification.SwitchOff;
import org.lastrada.intranet.web.faces.PlainRefusal;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * First of all filters: refuses what no browser of ours sends (a foreign host, a strange method, an unsafe request from another site) and
 * puts the security headers on every answer, errors included.
 */
public class HouseFilter extends HttpFilter {

    private static final long serialVersionUID = 1L;
    private static final Logger LOG = LoggerFactory.getLogger(HouseFilter.class);
    private static final Set<String> METHODS = Set.of("GET", "HEAD", "POST");
    private static final Set<String> OWN_SITE = Set.of("same-origin", "none");
    /** Mail programs post here for their readers; what is sent along is all the permission there is, and no cookie counts. */
    private static final Set<String> FROM_ANYWHERE = Set.of(SwitchOff.PATH);
    private static final Pattern AUTHORITY = Pattern.compile("^[^:/?#]+://([^/?#]*)");
    private static final String POLICY = "Content-Security-Policy";
    private static final String ELSEWHERE = "default-src 'none'; frame-ancestors 'none'; base-uri 'none'; form-action 'none'";

    /** The proxy holds back what is shorter until it is there; the rest arrives as slowly as its sender likes, and a thread of ours waits for it. */
    private static final int LARGE = 12 * 1024;
    private static final int LARGE_AT_ONCE = 12;
    private static final int LARGE_FROM_ONE_ADDRESS = 8;

    private final transient AtWork arriving = new AtWork();
    @Inject transient Environment environment;
    private transient volatile PageList pages;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain) throws IOException, ServletException {
        headers(request, response);
        request.setCharacterEncoding(StandardCharsets.UTF_8.name());
        if (request.getDispatcherType() == DispatcherType.ERROR) chain.doFilter(new PlainRequest(request), new OnePolicy(response));
        else if (!isForUs(request)) response.sendError(421);
        else if (!METHODS.contains(request.getMethod())) response.sendError(HttpServletResponse.SC_METHOD_NOT_ALLOWED);
        else if ("POST".equals(request.getMethod()) && !isFromOurPages(request)) response.sendError(HttpServletResponse.SC_FORBIDDEN);
        else if (request.getContentLengthLong() > mostBytes(request)) response.sendError(HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE);
        else if ("POST".equals(request.getMethod()) && request.getContentLengthLong() < 0) response.sendError(HttpServletResponse.SC_LENGTH_REQUIRED);
        else answer(request, response, () -> arrive(request, () -> read(request, response, chain)));
    }

    /** One host is named and it is ours, also where the request line names one, as to a proxy. */
    private boolean isForUs(HttpServletRequest request) {
        var ours = environment.baseUrl().getAuthority();
        var hosts = Collections.list(request.getHeaders("Host"));
        var line = AUTHORITY.matcher(request.getRequestURL());
        return hosts.size() == 1 && ours.equalsIgnoreCase(hosts.get(0)) && line.find() && ours.equalsIgnoreCase(line.group(1));
    }

    private void arrive(HttpServletRequest request, AtWork.Work work) throws IOException, ServletException {
        if (request.getContentLengthLong() <= LARGE) work.run();
        else arriving.on(request.getRemoteAddr(), LARGE_FROM_ONE_ADDRESS, () -> arriving.on("all", LARGE_AT_ONCE, work));
    }

    private static void read(HttpServletRequest request, HttpServletResponse response, FilterChain chain) throws IOException, ServletException {
        if (!isReadable(request)) response.sendError(HttpServletResponse.SC_BAD_REQUEST);
        else if (isMadeByAComponent(request)) response.sendError(HttpServletResponse.SC_NOT_FOUND);
        else chain.doFilter(request, new OnePolicy(response));
    }

    /** PrimeFaces answers such a request for what a component draws, of which we have none, whatever it asks for. */
    private static boolean isMadeByAComponent(HttpServletRequest request) {
        return isResource(request) && request.getParameter("pfdrid") != null;
    }

    /** No more than the multipart settings of {@code web.xml}; beyond them Faces would fail instead of answering. */
    private long mostBytes(HttpServletRequest request) {
        if (pages == null) pages = PageList.of(request.getServletContext());
        return pages.find(request.getServletPath()).map(PageList.Rule::mostBytes).orElse(PageList.MOST_BYTES);
    }

    /** What is refused or fails outside of Faces (who is asking, a download) is answered as on pages. */
    private static void answer(HttpServletRequest request, HttpServletResponse response, AtWork.Work work) throws IOException, ServletException {
        try {
            work.run();
        } catch (ServletException | RuntimeException failure) {
            if (response.isCommitted() || !PlainRefusal.answer(failure, request, response)) throw failure;
        }
    }

    /** A form with a thousand fields or broken escapes fails when it is first looked at: here, where there is an answer to it. */
    private static boolean isReadable(HttpServletRequest request) {
        if (String.valueOf(request.getContentType()).startsWith("multipart/")) return true;
        try {
            request.getParameterNames();
            return true;
        } catch (RuntimeException broken) {
            LOG.info("refused a request that cannot be read: {}", broken.getClass().getSimpleName());
            return false;
        }
    }

    /** Pages bring a content policy of their own, with a nonce: an error page's replaces that of the page that failed, and either that of an answer without a page. */
    private static final class OnePolicy extends HttpServletResponseWrapper {

        OnePolicy(HttpServletResponse response) {
            super(response);
        }

        @Override
        public void addHeader(String name, String value) {
            if (POLICY.equalsIgnoreCase(name)) setHeader(name, value);
            else super.addHeader(name, value);
        }
    }

    private boolean isFromOurPages(HttpServletRequest request) {
        if (FROM_ANYWHERE.contains(request.getServletPath())) return true;
        var site = request.getHeader("Sec-Fetch-Site");
        if (site != null) return OWN_SITE.contains(site);
        return environment.baseUrl().toString().equalsIgnoreCase(request.getHeader("Origin"));
    }

    private void headers(HttpServletRequest request, HttpServletResponse response) {
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Referrer-Policy", "no-referrer");
        response.setHeader("Cross-Origin-Opener-Policy", "same-origin");
        response.setHeader("Cross-Origin-Resource-Policy", "same-origin");
        response.setHeader("Permissions-Policy", "camera=(), microphone=(), geolocation=(), payment=(), usb=()");
        response.setHeader("X-Frame-Options", "DENY");
        if (environment.isServedByTls()) response.setHeader("Strict-Transport-Security", "max-age=63072000; includeSubDomains");
        response.setHeader(POLICY, ELSEWHERE);
        if (isResource(request)) {
            response.setHeader("Vary", "Accept-Encoding");
            return;
        }
        response.setHeader("Cache-Control", "no-store");
        response.setHeader("Vary", "Cookie");
    }

    static boolean isResource(HttpServletRequest request) {
        return request.getServletPath().startsWith("/jakarta.faces.resource/") || request.getRequestURI().startsWith("/jakarta.faces.resource/");
    }
}
