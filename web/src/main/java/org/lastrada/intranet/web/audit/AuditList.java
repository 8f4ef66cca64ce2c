package org.lastrada.intranet.web.audit;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.lastrada.intranet.audit.AuditLine;
import org.lastrada.intranet.audit.AuditReading;
import org.lastrada.intranet.shared.Page;
import org.lastrada.intranet.web.faces.Format;
import org.lastrada.intranet.web.faces.Query;
import org.lastrada.intranet.web.shell.AuditWords;

/** The audit trail, newest first: filters and page are in the address. */
@Named
@RequestScoped
public class AuditList {

    @Inject AuditReading reading;
    @Inject AuditQuery asked;
    @Inject Query query;
    @Inject AuditWords words;
    @Inject Format format;
    private Page<AuditLine> page;

    public void load() {
        page = reading.page(asked.filter(), query.number("page"));
    }

    public Page<AuditLine> getPage() {
        return page;
    }

    /** What is read to what is sent, in the reader's alphabet. */
    public Map<String, String> getActions() {
        return said(reading.actions(), words::action);
    }

    public Map<String, String> getSubjectTypes() {
        return said(reading.subjectTypes(), words::subject);
    }

    private Map<String, String> said(List<String> codes, UnaryOperator<String> word) {
        return codes.stream().collect(Collectors.toMap(word, code -> code, (one, other) -> one, () -> new TreeMap<>(format.order())));
    }
}
