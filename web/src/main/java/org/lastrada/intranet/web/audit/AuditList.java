package org.lastrada.intranet.web.audit;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.lastrada.intranet.audit.AuditLine;
import org.lastrada.intranet.audit.AuditReading;
import org.lastrada.intranet.shared.Page;
import org.lastrada.intranet.web.faces.Query;

/** The audit trail, newest first: filters and page are in the address. */
@Named
@RequestScoped
public class AuditList {

    @Inject AuditReading reading;
    @Inject AuditQuery asked;
    @Inject Query query;
    private Page<AuditLine> page;
    private List<String> actions;
    private List<String> subjectTypes;

    public void load() {
        page = reading.page(asked.filter(), query.number("page"));
        actions = reading.actions();
        subjectTypes = reading.subjectTypes();
    }

    public Page<AuditLine> getPage() {
        return page;
    }

    public List<String> getActions() {
        return actions;
    }

    public List<String> getSubjectTypes() {
        return subjectTypes;
    }
}
