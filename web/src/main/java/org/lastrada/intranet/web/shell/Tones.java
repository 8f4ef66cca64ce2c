package org.lastrada.intranet.web.shell;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;

/** The tone in which a status is shown, the same on every page. */
@Named
@ApplicationScoped
public class Tones {

    public String of(Object status) {
        return switch (String.valueOf(status)) {
            case "CURRENT", "SENT", "ACTIVE", "SAME", "VALID", "DONE" -> "ok";
            case "NEW", "INVITED", "QUEUED", "WAITING", "CHANGED", "RUNNING" -> "info";
            case "GRACE", "DUPLICATE", "PAUSED" -> "warn";
            case "EXPIRED", "SUSPENDED", "DEAD", "ERROR", "BROKEN", "FAILED", "REFUSED" -> "danger";
            default -> "neutral";
        };
    }
}
