package org.lastrada.intranet.web.audit;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.lastrada.intranet.audit.AuditReading;
import org.lastrada.intranet.audit.Examination;
import org.lastrada.intranet.audit.Head;

/** Verifies the chain at the press of a button; the answer is shown and kept nowhere but in the audit trail. */
@Named
@ViewScoped
public class VerifyAudit implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject AuditReading reading;
    private String kept;
    private transient Examination found;

    public void run() {
        found = reading.examine(Head.of(kept));
    }

    public Examination getFound() {
        return found;
    }

    public String getKept() {
        return kept;
    }

    public void setKept(String kept) {
        this.kept = kept;
    }
}
