package org.lastrada.intranet.web.notification;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.lastrada.intranet.notification.ChoiceRow;
import org.lastrada.intranet.notification.Frequency;
import org.lastrada.intranet.notification.OwnChoices;
import org.lastrada.intranet.web.faces.Zones;

/** How often one wants mail about what, and when. */
@Named
@ViewScoped
public class NoticeChoices implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject OwnChoices choices;
    private final Map<String, String> chosen = new HashMap<>();
    private String zone;
    private int hour;
    private transient List<ChoiceRow> rows;

    public void load() {
        var view = choices.view();
        view.rows().forEach(row -> chosen.put(row.key(), row.frequency().name()));
        zone = view.zone();
        hour = view.hour();
    }

    public String save() {
        choices.choose(chosen.entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey, choice -> Frequency.valueOf(choice.getValue()))),
                zone == null || zone.isEmpty() ? null : zone, hour);
        return "/notices/choices.xhtml?faces-redirect=true&done=notices.chosen";
    }

    public String revokeLinks() {
        choices.revokeLinks();
        return "/notices/choices.xhtml?faces-redirect=true&done=notices.links-revoked";
    }

    public List<ChoiceRow> getRows() {
        if (rows == null) rows = choices.view().rows();
        return rows;
    }

    public Map<String, String> getChosen() {
        return chosen;
    }

    public List<Frequency> getFrequencies() {
        return Arrays.asList(Frequency.values());
    }

    public List<Integer> getHours() {
        return IntStream.range(0, 24).boxed().toList();
    }

    public Set<String> getZones() {
        return Zones.all();
    }

    public String getZone() {
        return zone;
    }

    public void setZone(String zone) {
        this.zone = zone;
    }

    public int getHour() {
        return hour;
    }

    public void setHour(int hour) {
        this.hour = hour;
    }
}
