package org.lastrada.intranet.notification;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.lastrada.intranet.rights.Open;
import org.lastrada.intranet.shared.NotFound;

/** Switching mail off by the link in it. Open, since whoever got the mail may not be signed in; looking changes nothing, since mail scanners look too. */
@Stateless
@Open
public class Unsubscribing {

    /** One topic that a link is about. @param isOff whether mail about it is switched off already */
    public record About(String topic, boolean isOff) { }

    @Inject UnsubscribeLinks links;
    @Inject Readers readers;
    @Inject Recipients recipients;
    @Inject Notices notices;
    @Inject Topics topics;

    /** Nothing when the link was guessed or revoked, or is of somebody who has left. */
    public List<About> about(String token) {
        return holding(token).map(opened -> {
            var reader = readers.find(opened.account()).orElseThrow(NotFound::new);
            return meant(opened).stream().map(topic -> new About(topic.key(), reader.frequency(topic) == Frequency.NEVER)).toList();
        }).orElse(List.of());
    }

    /** @throws NotFound as {@link #about} answers nothing, and when it does not name the topic */
    public void switchOff(String token, String key) {
        var opened = holding(token).orElseThrow(NotFound::new);
        var topic = meant(opened).stream().filter(one -> one.key().equals(key)).findFirst().orElseThrow(NotFound::new);
        switchOff(opened.account(), List.of(topic));
    }

    /** By a mail program, for whoever pressed its button and saw no page. @return the topics it switched off; @throws NotFound as {@link #about} answers nothing */
    public List<String> switchOffByOneClick(String token) {
        var opened = holding(token).orElseThrow(NotFound::new);
        return switchOff(opened.account(), UnsubscribeLinks.byOneClick(meant(opened)));
    }

    private List<String> switchOff(long account, List<Topic> off) {
        var reader = readers.lock(account);
        off.forEach(topic -> reader.choose(topic, Frequency.NEVER));
        var keys = off.stream().map(Topic::key).toList();
        notices.toBeMailed(account).stream().filter(notice -> keys.contains(notice.topic())).forEach(Notice::isNotMailed);
        return keys;
    }

    private Optional<UnsubscribeLinks.Opened> holding(String token) {
        return links.open(token).filter(opened -> recipients.recipient(opened.account()).isPresent())
                .filter(opened -> readers.find(opened.account()).filter(reader -> reader.links() == opened.generation()).isPresent())
                .filter(opened -> !meant(opened).isEmpty());
    }

    private List<Topic> meant(UnsubscribeLinks.Opened opened) {
        return opened.topics().stream().flatMap(key -> topics.find(key).stream()).filter(topic -> !topic.isStatutory()).toList();
    }
}
