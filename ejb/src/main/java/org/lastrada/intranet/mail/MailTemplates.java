package org.lastrada.intranet.mail;

import jakarta.ejb.Stateless;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.lastrada.intranet.rights.Permission;
import org.lastrada.intranet.rights.Requires;
import org.lastrada.intranet.shared.NotFound;
import org.lastrada.intranet.shared.Plugged;
import org.lastrada.intranet.shared.Texts;

/** The texts of every mail the platform can send, read as templates with sample data in them. */
@Stateless
@Requires(Permission.MAIL_VIEW)
public class MailTemplates {

    /**
     * One text of a mail in one language.
     *
     * @param label    text key of what it is
     * @param template as it is written, or null when there is no such text
     * @param filled   with sample data, or null when it cannot be filled
     * @param unfilled places that nothing fills
     */
    public record Shown(String label, String template, String filled, List<String> unfilled) { }

    /** A mail in one language. */
    public record Sheet(Sample sample, List<Shown> texts) { }

    @Inject @Any Instance<MailSamples> plugged;

    public List<Sample> all() {
        return samples().sorted(Comparator.comparing(Sample::mailClass).thenComparing(Sample::id)).toList();
    }

    /** @throws NotFound when there is no such mail */
    public Sheet sheet(String id, Locale language) {
        var sample = samples().filter(one -> one.id().equals(id)).findFirst().orElseThrow(NotFound::new);
        return new Sheet(sample, sample.parts().stream().map(part -> shown(part, Texts.in(language))).toList());
    }

    private Stream<Sample> samples() {
        return plugged.stream().flatMap(plug -> Plugged.ask(plug, one -> one.samples().toList()).stream()).flatMap(List::stream);
    }

    static Shown shown(Sample.Part part, Texts texts) {
        var template = texts.has(part.text().key()) ? texts.get(part.text().key()) : null;
        return new Shown(part.label(), template, part.text().in(texts).orElse(null), part.text().unfilled(texts));
    }
}
