package org.lastrada.intranet.fault;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.lastrada.intranet.shipped.Ask;

/** The journal of a load beside the database. */
record Found(Map<String, Double> acknowledged, Map<String, Double> open) {

    static Found of(Journal journal, Ask database) {
        return new Found(effects(journal.acknowledged(), database), effects(journal.open(), database));
    }

    private static Map<String, Double> effects(List<Deed> deeds, Ask database) {
        return deeds.stream().collect(Collectors.toMap(Deed::key, deed -> deed.effects(database), (one, other) -> other, LinkedHashMap::new));
    }

    long lost() {
        return acknowledged.values().stream().filter(effects -> effects < 1).count();
    }

    long doubled() {
        return acknowledged.values().stream().filter(effects -> effects > 1).count() + open.values().stream().filter(effects -> effects > 1).count();
    }

    void mustBeWhole() {
        assertThat(acknowledged).as("I1: what was acknowledged is there, once").isNotEmpty().allSatisfy((key, effects) -> assertThat(effects).as(key).isEqualTo(1));
        assertThat(open).as("I2: what nobody was told of is there once or not at all").allSatisfy((key, effects) -> assertThat(effects).as(key).isIn(0.0, 1.0));
    }
}
