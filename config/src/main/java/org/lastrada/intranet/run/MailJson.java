package org.lastrada.intranet.run;

import java.util.List;
import java.util.stream.Collectors;

/** Caught mails for programs: an array of objects, the fields of {@link CaughtMail}. */
final class MailJson {
    private MailJson() {}

    static String of(List<CaughtMail> mails) {
        return mails.stream().map(MailJson::of).collect(Collectors.joining(",\n", "[", "]"));
    }

    private static String of(CaughtMail mail) {
        return "{\"id\":%s,\"received\":%s,\"recipient\":%s,\"from\":%s,\"to\":%s,\"subject\":%s,\"text\":%s,\"html\":%s,\"attachments\":%s,\"headers\":%s}"
            .formatted(text(mail.id()), text(mail.received().toString()), text(mail.recipient()), text(mail.from()),
                text(mail.to()), text(mail.subject()), text(mail.text()), text(mail.html()),
                texts(mail.attachments()), texts(mail.headers()));
    }

    private static String texts(List<String> raw) {
        return raw.stream().map(MailJson::text).collect(Collectors.joining(",", "[", "]"));
    }

    static String text(String raw) {
        return raw.chars().mapToObj(MailJson::character).collect(Collectors.joining("", "\"", "\""));
    }

    private static String character(int c) {
        return c == '"' || c == '\\' ? "\\" + (char) c : c < 0x20 ? "\\u%04x".formatted(c) : Character.toString(c);
    }
}
