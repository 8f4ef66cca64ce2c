package org.lastrada.intranet.run;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** How caught mails look. Everything that comes from a mail is escaped. */
final class MailHtml {
    private static final Pattern LINK = Pattern.compile("https?://[^\\s<>\"']+[^\\s<>\"'.,;:)]");
    private static final DateTimeFormatter TIME =
        DateTimeFormatter.ofPattern("d MMM yyyy, HH:mm:ss").withZone(ZoneId.systemDefault());

    private MailHtml() {}

    static String list(List<CaughtMail> mails) {
        return mails.isEmpty()
            ? page("Mail", "<p>No mail yet. What the platform sends shows here; nothing leaves this machine.</p>")
            : page("Mail", "<table><thead><tr><th>Subject</th><th>For</th><th>Received</th></tr></thead><tbody>"
                + mails.stream().map(MailHtml::row).collect(Collectors.joining()) + "</tbody></table>");
    }

    private static String row(CaughtMail mail) {
        return "<tr><td><a href=\"/mail/%s\">%s</a></td><td>%s</td><td>%s</td></tr>\n".formatted(escape(mail.id()),
            escape(mail.subject().isBlank() ? "(no subject)" : mail.subject()), escape(mail.recipient()), time(mail.received()));
    }

    static String page(CaughtMail mail) {
        var body = new StringBuilder("<p><a href=\"/\">All mails</a></p><dl>")
            .append(fact("From", mail.from())).append(fact("To", mail.to()))
            .append(fact("Received", time(mail.received()))).append("</dl>");
        if (!mail.attachments().isEmpty()) body.append("<h2>Attachments</h2><ul>").append(items(mail.attachments())).append("</ul>");
        if (!mail.text().isBlank()) body.append("<h2>Plain text</h2><pre>").append(linked(mail.text())).append("</pre>");
        if (!mail.html().isBlank()) {
            body.append("<h2>HTML</h2><iframe title=\"HTML part\" sandbox=\"allow-popups allow-popups-to-escape-sandbox\" src=\"/html/")
                .append(escape(mail.id())).append("\"></iframe>");
        }
        body.append("<details><summary>All headers</summary><ul class=\"headers\">").append(items(mail.headers())).append("</ul></details>");
        return page(mail.subject(), body.toString());
    }

    /** The mail's own HTML, for a frame that may do nothing but open links elsewhere. */
    static String framed(CaughtMail mail) {
        return "<!DOCTYPE html><base target=\"_blank\">" + mail.html();
    }

    private static String page(String title, String body) {
        return """
            <!DOCTYPE html>
            <html lang="en"><head><meta charset="UTF-8"><meta name="viewport" content="width=device-width">
            <title>%1$s</title><link rel="stylesheet" href="/style.css"></head>
            <body><main><h1>%1$s</h1>%2$s</main></body></html>
            """.formatted(escape(title), body);
    }

    private static String fact(String name, String value) {
        return "<dt>" + name + "</dt><dd>" + escape(value) + "</dd>";
    }

    private static String items(List<String> values) {
        return values.stream().map(value -> "<li>" + escape(value) + "</li>").collect(Collectors.joining());
    }

    private static String linked(String text) {
        var out = new StringBuilder();
        var links = LINK.matcher(text);
        int from = 0;
        for (; links.find(); from = links.end()) {
            var link = escape(links.group());
            out.append(escape(text.substring(from, links.start())))
                .append("<a rel=\"noreferrer\" href=\"").append(link).append("\">").append(link).append("</a>");
        }
        return out.append(escape(text.substring(from))).toString();
    }

    static String style() {
        try (var css = MailHtml.class.getResourceAsStream("/mail.css")) {
            return new String(css.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String time(Instant instant) {
        return TIME.format(instant);
    }

    static String escape(String raw) {
        return raw.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\"", "&quot;").replace("'", "&#39;");
    }
}
