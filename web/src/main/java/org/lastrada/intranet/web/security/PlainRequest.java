package org.lastrada.intranet.web.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.util.Collections;
import java.util.Enumeration;
import java.util.Map;

/**
 * A request as an error page should see it: a GET that asks for nothing. With the form that failed still in it, the error page would be
 * taken for that form's answer and fail on the same garbage.
 */
class PlainRequest extends HttpServletRequestWrapper {

    private static final String PART_OF_A_PAGE = "Faces-Request";

    PlainRequest(HttpServletRequest failed) {
        super(failed);
    }

    /** A script asked for part of the page that failed; of the error page it gets the whole, or it would get nothing. */
    @Override
    public String getHeader(String name) {
        return PART_OF_A_PAGE.equalsIgnoreCase(name) ? null : super.getHeader(name);
    }

    @Override
    public Enumeration<String> getHeaders(String name) {
        return PART_OF_A_PAGE.equalsIgnoreCase(name) ? Collections.emptyEnumeration() : super.getHeaders(name);
    }

    @Override
    public String getMethod() {
        return "GET";
    }

    @Override
    public String getParameter(String name) {
        return null;
    }

    @Override
    public String[] getParameterValues(String name) {
        return null;
    }

    @Override
    public Map<String, String[]> getParameterMap() {
        return Map.of();
    }

    @Override
    public Enumeration<String> getParameterNames() {
        return Collections.emptyEnumeration();
    }
}
