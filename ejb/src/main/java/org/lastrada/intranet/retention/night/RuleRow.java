package org.lastrada.intranet.retention.night;

import java.time.Instant;
import java.time.LocalDate;
import org.lastrada.intranet.retention.Period;

/**
 * A rule as its line shows it.
 *
 * @param days  for which it keeps now
 * @param night null before the first run
 */
public record RuleRow(String name, int days, Period period, Night night) {

    /**
     * The last night.
     *
     * @param failure  null when it went well; then what is left was not counted
     * @param leftOver everything that stands under the rule, however young
     * @param held     of these, what a legal hold keeps
     */
    public record Night(Instant at, int dropped, String failure, Long leftOver, Long held, LocalDate nextOn, Long nextCount) { }
}
