package org.lastrada.intranet.notification;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.lastrada.intranet.rights.Caller;
import org.lastrada.intranet.rights.SignedIn;
import org.lastrada.intranet.system.ReaderZone;

/** How often one wants mail about what, and when. On the platform one sees everything, whatever one chose here. */
@Stateless
@SignedIn
public class OwnChoices {

    /** @param hour of the reader's own day at which digests come */
    public record View(List<ChoiceRow> rows, int hour) { }

    @Inject Readers readers;
    @Inject MailTimes times;
    @Inject Topics topics;
    @Inject ReaderZone zone;
    @Inject Caller caller;

    public View view() {
        var reader = readers.find(caller.accountId()).orElseGet(() -> new Reader(caller.accountId()));
        var rows = topics.readableBy(caller).stream().map(topic -> new ChoiceRow(topic.key(), reader.frequency(topic), topic.isStatutory())).toList();
        return new View(rows, reader.hour());
    }

    /**
     * What waits to be mailed goes by the new choice.
     *
     * @param chosen topic to how often; a topic that is not named stays as it was
     * @throws StatutoryCannotBeSwitchedOff
     */
    public void choose(Map<String, Frequency> chosen, int hour) {
        var reader = readers.lock(caller.accountId());
        topics.readableBy(caller).stream().filter(topic -> chosen.containsKey(topic.key())).forEach(topic -> reader.choose(topic, chosen.get(topic.key())));
        reader.digestAt(hour);
        times.planAnew(reader, zone.now());
    }

    /** Every link that switches mail off, in all mails so far, opens nothing from now on. */
    public void revokeLinks() {
        readers.lock(caller.accountId()).revokeLinks();
    }
}
