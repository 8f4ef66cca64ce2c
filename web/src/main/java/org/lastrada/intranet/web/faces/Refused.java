package org.lastrada.intranet.web.faces;

import jakarta.enterprise.inject.spi.CDI;
import jakarta.servlet.http.HttpServletRequest;
import org.lastrada.intranet.rights.Caller;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Writes down who was refused what: whoever tries the numbers of others one after the other leaves a trail. What stands behind the question mark is left out, links are as good as passwords there. */
final class Refused {

    private static final Logger LOG = LoggerFactory.getLogger(Refused.class);

    private Refused() { }

    static void log(HttpServletRequest request, int status) {
        var caller = CDI.current().select(Caller.class).get();
        LOG.info("refused {} to account {} with {}", request.getServletPath().replaceAll("\\.xhtml$", "").replaceAll("\\p{Cntrl}", "?"), caller.isKnown() ? caller.holder().accountId() : "of nobody", status);
    }
}
