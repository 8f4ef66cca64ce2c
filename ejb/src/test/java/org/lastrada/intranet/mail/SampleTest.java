package org.lastrada.intranet.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.lastrada.intranet.shared.Texts;
import org.lastrada.intranet.shared.Wording;

class SampleTest {

    private final Texts english = Texts.in(Locale.ENGLISH);

    @Test
    void aTemplateIsShownAsItIsWrittenAndFilled() {
        var shown = MailTemplates.shown(new Sample.Part("mails.subject", Wording.of("mail.invitation.subject", "The Platform")), english);

        assertThat(shown.template()).isEqualTo("{0}: your invitation");
        assertThat(shown.filled()).isEqualTo("The Platform: your invitation");
        assertThat(shown.unfilled()).isEmpty();
    }

    @Test
    void aMissingFieldIsNamedAndNothingFails() {
        var shown = MailTemplates.shown(new Sample.Part("mails.body", Wording.of("mail.invitation.body", "The Platform")), english);

        assertThat(shown.filled()).isNull();
        assertThat(shown.unfilled()).containsExactly("{1}", "{2}");
    }

    @Test
    void aTextThatIsNotThereIsNeitherShownNorFilled() {
        var shown = MailTemplates.shown(new Sample.Part("mails.body", Wording.of("mail.nothing.body")), english);

        assertThat(shown.template()).isNull();
        assertThat(shown.filled()).isNull();
    }
}
