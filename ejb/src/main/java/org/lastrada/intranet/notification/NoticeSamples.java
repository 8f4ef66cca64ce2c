package org.lastrada.intranet.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Stream;
import org.lastrada.intranet.mail.MailClass;
import org.lastrada.intranet.mail.MailSamples;
import org.lastrada.intranet.mail.Sample;
import org.lastrada.intranet.shared.Plugged;
import org.lastrada.intranet.shared.Wording;
import org.lastrada.intranet.system.PlatformSettings;

/** Every notice that can be mailed, and the digest. */
@ApplicationScoped
class NoticeSamples implements MailSamples {

    @Inject Topics topics;
    @Inject Addresses addresses;
    @Inject PlatformSettings settings;

    @Override
    public Stream<Sample> samples() {
        return Stream.concat(topics.all().flatMap(topic -> samples(topic).stream()), Stream.of(digest()));
    }

    private List<Sample> samples(Topic topic) {
        return Plugged.ask(topic, one -> one.samples().stream().map(says -> sample(one, says)).toList()).orElse(List.of());
    }

    private Sample sample(Topic topic, Wording says) {
        var neutral = topic.isRestricted() ? NoticeLetters.SOMETHING : NoticeLetters.neutral(says.key());
        return new Sample(says.key(), topic.key() + ".title", topic.mailClass(), List.of(new Sample.Part("mails.part.shown", says), new Sample.Part("mails.part.neutral", neutral),
                new Sample.Part("mails.subject", Wording.of("notices.mail.subject", settings.name(), neutral)),
                new Sample.Part("mails.body", Wording.of("notices.mail.body", neutral, Wording.of(topic.key() + ".why"), addresses.inbox(), addresses.choices()))));
    }

    private Sample digest() {
        var line = Wording.of("notices.digest.line", NoticeLetters.SOMETHING, 3);
        return new Sample("notices.digest", "notices.digest.why", MailClass.SERVICE, List.of(new Sample.Part("mails.part.line", line),
                new Sample.Part("mails.subject", Wording.of("notices.digest.subject", settings.name(), 3)),
                new Sample.Part("mails.body", Wording.of("notices.digest.body", line, addresses.inbox(), addresses.choices()))));
    }
}
