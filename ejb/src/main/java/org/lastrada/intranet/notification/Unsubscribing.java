package org.lastrada.intranet.notification;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.lastrada.intranet.rights.Open;
import org.lastrada.intranet.shared.NotFound;

/** Switching mail off by the link in it. Open, since whoever got the mail may not be signed in; looking changes nothing, since mail scanners look too. */
@Stateless
@Open
public class Unsubscribing {

    /** What a link is about. @param isOff whether mail about all of it is switched off already */
    public record About(List<String> topics, boolean isOff) { }

    @Inject UnsubscribeLinks links;
    @Inject Readers readers;
    @Inject Recipients recipients;
    @Inject Notices notices;
    @Inject Topics topics;

    /** Nothing when the link was guessed or revoked, or is of somebody who has left. */
    public Optional<About> about(String token) {
        return holding(token).map(opened -> {
            var reader = readers.find(opened.account()).orElseThrow(NotFound::new);
            var meant = meant(opened);
            return new About(meant.stream().map(Topic::key).toList(), meant.stream().allMatch(topic -> reader.frequency(topic) == Frequency.NEVER));
        });
    }

    /** @throws NotFound as {@link #about} answers nothing */
    public void switchOff(String token) {
        var opened = holding(token).orElseThrow(NotFound::new);
        var reader = readers.lock(opened.account());
        var off = meant(opened);
        off.forEach(topic -> reader.choose(topic, Frequency.NEVER));
        var keys = off.stream().map(Topic::key).collect(Collectors.toSet());
        notices.toBeMailed(opened.account()).stream().filter(notice -> keys.contains(notice.topic())).forEach(Notice::isNotMailed);
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
