package org.lastrada.intranet.web.faces;

import java.security.SecureRandom;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Gives an unexpected failure a number that the person can read out and the log can be searched for; logs it once. */
public final class Incident {

    private static final Logger LOG = LoggerFactory.getLogger(Incident.class);
    private static final SecureRandom RANDOM = new SecureRandom();

    private Incident() { }

    public static String log(Throwable cause, String where) {
        var number = Long.toString(RANDOM.nextLong(36L * 36 * 36 * 36 * 36, 36L * 36 * 36 * 36 * 36 * 36), 36).toUpperCase(java.util.Locale.ROOT);
        LOG.error("incident {} at {}", number, where.replaceAll("\\p{Cntrl}", "?"), cause);
        return number;
    }
}
