package org.lastrada.intranet.web.shell;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.lastrada.intranet.web.faces.I18n;

/** Actions and attributes of the audit trail in the reader's words; what has no words yet is shown as it is kept. */
@Named
@RequestScoped
public class AuditWords {

    private static final String SERVICE = "service-";

    @Inject I18n i18n;

    public String action(String action) {
        return said("audit.action." + action, action);
    }

    public String attribute(String attribute) {
        return said("audit.attribute." + attribute, attribute);
    }

    public String subject(String subjectType) {
        return said("audit.subject." + subjectType, subjectType);
    }

    /** A person's name, or what one of the platform's own jobs does. */
    public String actor(String actor) {
        return actor.startsWith(SERVICE) ? said("rights.service." + actor.substring(SERVICE.length()), actor) : actor;
    }

    private String said(String key, String otherwise) {
        return i18n.texts().has(key) ? i18n.get(key) : otherwise;
    }
}
