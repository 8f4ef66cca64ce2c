package org.lastrada.intranet.web.mail;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.lastrada.intranet.mail.MailTemplates;
import org.lastrada.intranet.mail.Sample;
import org.lastrada.intranet.web.faces.I18n;

/** The texts of every mail the platform can send. */
@Named
@RequestScoped
public class MailTexts {

    @Inject MailTemplates templates;
    @Inject I18n i18n;

    public List<Sample> getAll() {
        return templates.all();
    }

    /** Its first text, or the sentence that it has none. */
    public String name(Sample sample) {
        return sample.parts().get(0).text().in(i18n.texts()).orElseGet(() -> i18n.get("mails.templates.broken"));
    }
}
