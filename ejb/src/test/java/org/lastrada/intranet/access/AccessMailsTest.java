package org.lastrada.intranet.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ResourceBundle;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.lastrada.intranet.mail.Sample;
import org.lastrada.intranet.shared.Texts;
import org.lastrada.intranet.system.PlatformSettings;

class AccessMailsTest {

    private final AccessMails mails = new AccessMails();

    {
        mails.settings = new PlatformSettings() {
            @Override
            public String name() {
                return "The Platform";
            }
        };
    }

    @Test
    void everyMailIsAmongThemAndCanBeReadInEveryLanguage() {
        var written = ResourceBundle.getBundle("texts.mail").keySet().stream().filter(key -> key.endsWith(".subject")).map(key -> key.replace(".subject", "")).collect(Collectors.toSet());
        assertThat(mails.samples().map(Sample::id)).containsExactlyInAnyOrderElementsOf(written);
        for (var language : Texts.LANGUAGES) {
            assertThat(mails.samples().flatMap(sample -> sample.parts().stream())).allSatisfy(part ->
                    assertThat(part.text().in(Texts.in(language)).orElseThrow()).as("%s in %s", part.text().key(), language).isNotBlank().doesNotContain("{", "???"));
        }
    }
}
