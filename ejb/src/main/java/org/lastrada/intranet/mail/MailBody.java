package org.lastrada.intranet.mail;

import java.util.stream.Collectors;
import org.lastrada.intranet.shared.Texts;

/** What a mail says, as plain text and as an HTML twin made from the same paragraphs, so that the two cannot differ. Nothing in it is fetched from elsewhere. */
record MailBody(String text, String foot, String language, String subject, String platform) {

    static MailBody of(OutboxMail mail, Links links, String platform) {
        var foot = links.unsubscribe().map(link -> Texts.in(Texts.language(mail.language())).get("mails.unsubscribe", link)).orElse("");
        return new MailBody(mail.body().replace(Outbox.LINK, links.personal().orElse("")), foot, mail.language(), mail.subject(), platform);
    }

    String plain() {
        return foot.isEmpty() ? text + "\n" : text + "\n\n-- \n" + foot + "\n";
    }

    String html() {
        var paragraphs = new StringBuilder();
        for (var paragraph : text.split("\\n\\s*\\n")) paragraphs.append(html(paragraph.strip()));
        if (!foot.isEmpty()) paragraphs.append("<p style=\"margin:24px 0 0;padding-top:16px;border-top:1px solid #e2dfd7;font-size:14px;color:#545e6c\">").append(linked(foot)).append("</p>");
        return """
                <!DOCTYPE html><html lang="%s"><head><meta charset="utf-8"><title>%s</title></head>
                <body style="margin:0;padding:24px;background:#faf9f6;color:#1c2430;font:16px/1.5 system-ui,sans-serif">
                <div style="max-width:560px;margin:0 auto;background:#fff;border:1px solid #e2dfd7;border-radius:8px;padding:24px">
                <p style="margin:0 0 16px;font-weight:600;color:#0f6b66">%s</p>%s</div></body></html>
                """.formatted(language, escape(subject), escape(platform), paragraphs);
    }

    private static String html(String paragraph) {
        if (!paragraph.startsWith(Written.BULLET)) return "<p style=\"margin:0 0 16px\">" + linked(paragraph) + "</p>";
        return paragraph.lines().map(line -> "<li style=\"margin:0 0 8px\">" + linked(line.substring(Written.BULLET.length())) + "</li>")
                .collect(Collectors.joining("", "<ul style=\"margin:0 0 16px;padding-left:20px\">", "</ul>"));
    }

    private static String linked(String paragraph) {
        return escape(paragraph).replace("\n", "<br>").replaceAll("https?://[^\\s<]+", "<a href=\"$0\" style=\"color:#0f6b66;overflow-wrap:anywhere\">$0</a>");
    }

    private static String escape(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\"", "&quot;");
    }
}
