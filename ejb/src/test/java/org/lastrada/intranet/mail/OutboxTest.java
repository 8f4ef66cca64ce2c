package org.lastrada.intranet.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.lastrada.intranet.shared.Texts;

class OutboxTest {

    private static final String ADDRESS = "https://intranet.example.org/verify";

    @Test
    void aLetterIsWrittenInTheReadersLanguageWithItsLink() {
        var written = Outbox.worded(letter("mail.data-taken", Locale.ENGLISH, ADDRESS, "The Platform", "Jelena Marković"));

        assertThat(written.subject()).isEqualTo("The Platform: your data was handed out to you");
        assertThat(written.body()).startsWith("Dear Jelena Marković,").endsWith(ADDRESS);
    }

    @Test
    void aLetterWithAMissingFieldSaysInGeneralThatThereIsSomethingAndWhere() {
        for (var language : Texts.LANGUAGES) {
            var written = Outbox.worded(letter("mail.data-taken", language, ADDRESS, "The Platform"));

            assertThat(written.subject()).contains("The Platform");
            assertThat(written.body()).contains(ADDRESS).doesNotContain("{", "???", "[link]");
        }
    }

    @Test
    void aLetterWithoutTextsOrWithAnEmptyFieldHasNoHoles() {
        assertThat(Outbox.worded(letter("mail.made-up", Locale.ENGLISH, null)).body()).contains("Sign in to see what");
        assertThat(Outbox.worded(letter("mail.reset", Locale.ENGLISH, null, (Object) null)).subject()).isEqualTo("A message from your platform");
    }

    @Test
    void aSecretLinkIsNotWrittenIntoTheText() {
        var letter = new Letter("ana@kompas.example", "Ana", 7L, Locale.ENGLISH, MailClass.STATUTORY, "mail.invitation", ADDRESS, true, "The Platform");
        assertThat(Outbox.worded(letter).body()).contains(Outbox.LINK).doesNotContain(ADDRESS);
    }

    private static Letter letter(String reason, Locale language, String link, Object... arguments) {
        return new Letter("ana@kompas.example", "Ana", 7L, language, MailClass.STATUTORY, reason, link, false, arguments);
    }
}
