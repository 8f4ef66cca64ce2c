package org.lastrada.intranet.notification;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.lastrada.intranet.rights.Caller;
import org.lastrada.intranet.rights.SignedIn;
import org.lastrada.intranet.system.PlatformSettings;

/** How often one wants mail about what, and when. On the platform one sees everything, whatever one chose here. */
@Stateless
@SignedIn
public class OwnChoices {

    /** @param zone null for the zone of the platform */
    public record View(List<ChoiceRow> rows, String zone, int hour) { }

    @Inject Readers readers;
    @Inject Notices notices;
    @Inject Topics topics;
    @Inject PlatformSettings settings;
    @Inject Caller caller;
    @Inject Clock clock;

    public View view() {
        var reader = readers.find(caller.accountId()).orElseGet(() -> new Reader(caller.accountId()));
        var rows = topics.readableBy(caller).stream().map(topic -> new ChoiceRow(topic.key(), reader.frequency(topic), topic.isStatutory())).toList();
        return new View(rows, reader.zone(), reader.hour());
    }

    /**
     * What waits to be mailed goes by the new choice.
     *
     * @param chosen topic to how often; a topic that is not named stays as it was
     * @param zone   null for the zone of the platform
     * @throws StatutoryCannotBeSwitchedOff
     */
    public void choose(Map<String, Frequency> chosen, String zone, int hour) {
        var reader = readers.lock(caller.accountId());
        topics.readableBy(caller).stream().filter(topic -> chosen.containsKey(topic.key())).forEach(topic -> reader.choose(topic, chosen.get(topic.key())));
        reader.liveIn(zone == null ? null : ZoneId.of(zone), new DigestHour(ZoneId.of("UTC"), hour).hour());
        notices.toBeMailed(reader.accountId()).forEach(notice -> topics.find(notice.topic())
                .ifPresent(topic -> notice.mailAt(reader.mailAt(topic, clock.instant(), settings.now().zone()))));
    }

    /** Every link that switches mail off, in all mails so far, opens nothing from now on. */
    public void revokeLinks() {
        readers.lock(caller.accountId()).revokeLinks();
    }
}
