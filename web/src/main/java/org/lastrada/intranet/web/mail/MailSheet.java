package org.lastrada.intranet.web.mail;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Optional;
import org.lastrada.intranet.mail.MailDetail;
import org.lastrada.intranet.mail.MailInspection;
import org.lastrada.intranet.shared.NotFound;
import org.lastrada.intranet.web.faces.Query;
import org.omnifaces.util.Faces;

/** One mail as it was written, with its way so far. */
@Named
@ViewScoped
public class MailSheet implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject MailInspection inspection;
    @Inject Query query;
    private long id;
    private transient MailDetail mail;

    public void load() {
        id = Optional.ofNullable(query.number("id")).orElseThrow(NotFound::new);
        mail = inspection.mail(id);
    }

    public void sendAgain() {
        inspection.sendAgain(id);
        Faces.redirect("/mails/detail?id=%s&done=mails.sent-again", String.valueOf(id));
    }

    public MailDetail getMail() {
        if (mail == null) mail = inspection.mail(id);
        return mail;
    }
}
