package org.lastrada.intranet.retention.night;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import org.lastrada.intranet.retention.Held;
import org.lastrada.intranet.retention.Period;
import org.lastrada.intranet.retention.Rule;
import org.lastrada.intranet.retention.Stock;

/** A rule over dates alone. */
record Dated(List<Instant> dates) implements Rule {

    @Override
    public String name() {
        return "dated";
    }

    @Override
    public Period period() {
        return new Period(30, 7, 365);
    }

    @Override
    public Stock stock(Held held) {
        return new Stock(dates.size(), 0, dates.stream().min(Comparator.naturalOrder()).orElse(null));
    }

    @Override
    public long due(Instant before, Held held) {
        return dates.stream().filter(before::isAfter).count();
    }

    @Override
    public int drop(Instant before, Held held, int atMost) {
        return (int) Math.min(due(before, held), atMost);
    }
}
