package org.lastrada.intranet.web.mail;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.lastrada.intranet.mail.MailTemplates;
import org.lastrada.intranet.shared.NotFound;
import org.lastrada.intranet.shared.Texts;
import org.lastrada.intranet.web.faces.I18n;
import org.lastrada.intranet.web.faces.Query;

/** One mail as a template with sample data in it, in a language of one's choice. */
@Named
@RequestScoped
public class MailText {

    @Inject MailTemplates templates;
    @Inject Query query;
    @Inject I18n i18n;
    private Locale language;
    private MailTemplates.Sheet sheet;

    public void load() {
        language = Optional.ofNullable(query.text("language")).map(Texts::language).orElse(i18n.locale());
        sheet = templates.sheet(Optional.ofNullable(query.text("of")).orElseThrow(NotFound::new), language);
    }

    public MailTemplates.Sheet getSheet() {
        return sheet;
    }

    /** Why a text cannot be filled, and what readers get instead. */
    public String problem(MailTemplates.Shown text) {
        return text.unfilled().isEmpty() ? i18n.get("mails.templates.broken") : i18n.of("mails.templates.unfilled", String.join(", ", text.unfilled()));
    }

    public String getLanguage() {
        return language.getLanguage();
    }

    public List<String> getLanguages() {
        return Texts.LANGUAGES.stream().map(Locale::getLanguage).toList();
    }
}
