package org.lastrada.intranet.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.lastrada.intranet.mail.MailClass;
import org.lastrada.intranet.secret.CannotBeUnsealed;
import org.lastrada.intranet.secret.Keys;
import org.lastrada.intranet.secret.SecretBox;

/** Links that switch mail about some topics off without signing in: sealed, so that nobody can make one, and revocable all at once. */
@ApplicationScoped
class UnsubscribeLinks {

    /** @param generation as the reader's own, or the link was revoked */
    record Opened(long account, int generation, List<String> topics) { }

    private static final String PLACE = "unsubscribe";
    private static final String BETWEEN = "\n";

    @Inject Keys keys;
    @Inject Addresses addresses;

    /** What a mail program switches off by itself: what is optional, or the only thing the mail is about. For the rest somebody has to look. */
    static List<Topic> byOneClick(Collection<Topic> topics) {
        var switchable = topics.stream().filter(topic -> !topic.isStatutory()).distinct().toList();
        return switchable.size() == 1 ? switchable : switchable.stream().filter(topic -> topic.mailClass() == MailClass.OPTIONAL).toList();
    }

    /** @return null when none of the topics can be switched off */
    String link(Reader reader, Collection<Topic> topics) {
        var token = token(reader, topics);
        return token == null ? null : addresses.of("/switch-off?token=" + token);
    }

    String token(Reader reader, Collection<Topic> topics) {
        var switchable = topics.stream().filter(topic -> !topic.isStatutory()).map(Topic::key).distinct().sorted().collect(Collectors.joining(BETWEEN));
        if (switchable.isEmpty()) return null;
        return box().seal(String.join(BETWEEN, String.valueOf(reader.accountId()), String.valueOf(reader.links()), switchable), PLACE);
    }

    /** Nothing for what is no link of ours. */
    Optional<Opened> open(String token) {
        try {
            var parts = Arrays.asList(box().open(token == null ? "" : token, PLACE).split(BETWEEN));
            return Optional.of(new Opened(Long.parseLong(parts.get(0)), Integer.parseInt(parts.get(1)), parts.subList(2, parts.size())));
        } catch (CannotBeUnsealed guessed) {
            return Optional.empty();
        }
    }

    private SecretBox box() {
        return new SecretBox(keys, Keys.Purpose.NOTICE);
    }
}
