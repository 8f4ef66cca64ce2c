package org.lastrada.intranet.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class MailBodyTest {

    private static final String OFF = "https://intranet.example.org/switch-off?token=abc";

    @Test
    void everyMailIsPlainTextAndItsHtmlTwin() {
        var text = "Hello,\n\n• one <b>\n• two & three (2 times)\n\nRead:\n\nhttps://intranet.example.org/notices/?unread=1";
        var body = of(text, null);

        assertThat(body.plain()).isEqualTo(text + "\n");
        assertThat(body.html()).contains("<li style=\"margin:0 0 8px\">one &lt;b&gt;</li>", "two &amp; three (2 times)</li></ul>", "Platform &amp; Friends", "lang=\"fr\"")
                .contains("<a href=\"https://intranet.example.org/notices/?unread=1\"");
    }

    @Test
    @Tag("M3")
    void whatPeopleTypedStaysWhatTheyTypedInBothParts() {
        for (var typed : List.of("<script>alert(1)</script>", "<a href=javascript:alert(1)>here</a>", "\"><svg onload=alert(1)>", "&lt;b&gt;", "</title><b>", "<!-- -->", "{{7*7}} ${7*7} #{7*7}")) {
            var body = of("Dear " + typed + ",\n\n• " + typed + "\n\n" + typed, null);
            assertThat(body.plain()).isEqualTo("Dear " + typed + ",\n\n• " + typed + "\n\n" + typed + "\n");
            assertThat(body.html()).contains(typed.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\"", "&quot;")).doesNotContain("<script", "<svg", "<a href=javascript", "<!-- -->");
        }
    }

    @Test
    void nothingInItIsFetchedFromElsewhere() {
        assertThat(of("Hello <img src=x onerror=y>", OFF).html()).doesNotContain("src=\"", "<img", "url(", "@import", "<link", "<script");
    }

    @Test
    void whatCanBeSwitchedOffSaysHowInTheReadersLanguage() {
        assertThat(of("Hello", OFF).plain()).isEqualTo("Hello\n\n-- \nPour ne plus recevoir de courriel à ce sujet, ouvrez : " + OFF + "\n");
        assertThat(of("Hello", OFF).html()).contains("<a href=\"" + OFF + "\"");
    }

    @Test
    void whatCannotBeSwitchedOffOffersNothing() {
        assertThat(of("Hello", null).plain()).isEqualTo("Hello\n");
    }

    @Test
    void thePersonalLinkStandsWhereItBelongs() {
        var mail = mail("Open\n\n" + Outbox.LINK);
        assertThat(MailBody.of(mail, new Links(Optional.of("https://intranet.example.org/reset?token=x"), Optional.empty()), "Platform").plain())
                .isEqualTo("Open\n\nhttps://intranet.example.org/reset?token=x\n");
    }

    private static MailBody of(String text, String unsubscribe) {
        return MailBody.of(mail(text), new Links(Optional.empty(), Optional.ofNullable(unsubscribe)), "Platform & Friends");
    }

    private static OutboxMail mail(String text) {
        var letter = new Letter("ana@example.org", "Ana", 1L, Locale.FRENCH, MailClass.SERVICE, "people.notice.function", null, false);
        return new OutboxMail("<1@example.org>", letter, new Written("Un avis", text), null, Instant.parse("2026-03-10T12:00:00Z"));
    }
}
