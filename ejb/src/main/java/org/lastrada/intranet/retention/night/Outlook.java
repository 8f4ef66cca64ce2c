package org.lastrada.intranet.retention.night;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import org.lastrada.intranet.retention.Held;
import org.lastrada.intranet.retention.Rule;

/**
 * What stands under a rule and what of it goes next.
 *
 * @param nextOn    the day on which the oldest has been kept long enough, today at the earliest; null when nothing waits
 * @param nextCount how many go on that day
 */
record Outlook(long all, long held, LocalDate nextOn, long nextCount) {

    static Outlook of(Rule rule, int days, Held held, Instant now, ZoneId zone) {
        var stock = rule.stock(held);
        if (stock.oldest() == null) return new Outlook(stock.all(), stock.held(), null, 0);
        var ripe = stock.oldest().plus(days, ChronoUnit.DAYS);
        var next = LocalDate.ofInstant(ripe.isBefore(now) ? now : ripe, zone);
        var endOfThatDay = next.plusDays(1).atStartOfDay(zone).toInstant();
        return new Outlook(stock.all(), stock.held(), next, rule.due(endOfThatDay.minus(days, ChronoUnit.DAYS), held));
    }
}
