package org.lastrada.intranet.web.file;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** U5: names in headers. */
@Tag("U5")
class DispositionTest {

    @Test
    void aPlainNameIsTheSameTwice() {
        assertThat(Disposition.attachment("Minutes 2026.pdf")).isEqualTo("attachment; filename=\"Minutes 2026.pdf\"; filename*=UTF-8''Minutes%202026.pdf");
    }

    @Test
    void everyAlphabetArrivesAndOldProgramsGetSomethingToo() {
        assertThat(Disposition.attachment("Звіт.pdf")).isEqualTo("attachment; filename=\"____.pdf\"; filename*=UTF-8''%D0%97%D0%B2%D1%96%D1%82.pdf");
    }

    @Test
    void quotesAndLineBreaksSplitNothing() {
        var header = Disposition.attachment("a\"; filename=\"b.exe\r\nSet-Cookie: c=d;*'.pdf");
        assertThat(header).doesNotContain("\r").doesNotContain("\n").doesNotContain("Set-Cookie: ");
        assertThat(header.chars().filter(sign -> sign == '"').count()).isEqualTo(2);
    }
}
