package org.lastrada.intranet.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import org.lastrada.intranet.mail.Letter;
import org.lastrada.intranet.mail.MailClass;
import org.lastrada.intranet.mail.Outbox;
import org.lastrada.intranet.mail.Written;
import org.lastrada.intranet.notification.Recipients.Recipient;
import org.lastrada.intranet.shared.Texts;
import org.lastrada.intranet.shared.Wording;
import org.lastrada.intranet.system.PlatformSettings;

/** Notices as mail, in the reader's language. It names nobody and no place; what is restricted is not even said in general. */
@ApplicationScoped
class NoticeLetters {

    static final Wording SOMETHING = Wording.of("notices.mail.something");

    @Inject Topics topics;
    @Inject UnsubscribeLinks links;
    @Inject Outbox outbox;
    @Inject Addresses addresses;
    @Inject PlatformSettings settings;

    /** One about one thing. */
    void post(Recipient to, Reader reader, Notice notice) {
        var topic = topics.get(notice.topic());
        var texts = Texts.in(to.language());
        var says = said(notice, texts);
        var subject = texts.get("notices.mail.subject", settings.name(), says);
        var body = texts.get("notices.mail.body", says, texts.get(topic.key() + ".why"), addresses.of(notice.path()), addresses.choices());
        outbox.post(letter(to, topic.mailClass(), topic.key()), written(subject, body, reader, List.of(topic)));
    }

    /** All in one, however many there are: each text once, with how often. */
    void postDigest(Recipient to, Reader reader, List<Notice> all) {
        var texts = Texts.in(to.language());
        var about = all.stream().map(notice -> topics.get(notice.topic())).distinct().toList();
        var subject = texts.get("notices.digest.subject", settings.name(), all.size());
        var body = texts.get("notices.digest.body", list(all, texts), addresses.inbox(), addresses.choices());
        outbox.post(letter(to, about.stream().map(Topic::mailClass).min(MailClass::compareTo).orElseThrow(), "notices.digest"), written(subject, body, reader, about));
    }

    private String list(List<Notice> all, Texts texts) {
        var times = all.stream().collect(Collectors.groupingBy(notice -> said(notice, texts), LinkedHashMap::new, Collectors.counting()));
        return times.entrySet().stream().map(said -> Written.BULLET + texts.get("notices.digest.line", said.getKey(), said.getValue())).collect(Collectors.joining("\n"));
    }

    /** A text that does not fit what was kept to fill it is no reason not to be told. */
    private String said(Notice notice, Texts texts) {
        var wording = topics.get(notice.topic()).isRestricted() ? SOMETHING : neutral(notice.wording().key());
        return wording.in(texts).or(() -> SOMETHING.in(texts)).orElseThrow();
    }

    /** The same for a mailbox, which others may read. */
    static Wording neutral(String says) {
        return Wording.of(says + ".mail");
    }

    private Written written(String subject, String body, Reader reader, List<Topic> about) {
        return new Written(subject, body, links.link(reader, about), !UnsubscribeLinks.byOneClick(about).isEmpty());
    }

    private static Letter letter(Recipient to, MailClass mailClass, String reason) {
        return new Letter(to.address(), to.name(), to.accountId(), to.language(), mailClass, reason, null, false);
    }
}
