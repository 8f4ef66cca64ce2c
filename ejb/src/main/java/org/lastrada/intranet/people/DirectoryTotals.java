package org.lastrada.intranet.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.function.Supplier;
import org.lastrada.intranet.shared.Days;
import org.lastrada.intranet.shared.Kept;

/**
 * What the whole directory has to be read for, the same for every reader: how many it lists and what it can be narrowed to. Of many people
 * remembered for a few seconds, in which one more or less is not missed; of few read anew each time.
 */
@ApplicationScoped
class DirectoryTotals {

    private static final long MANY = 1_000;

    @Inject Days days;
    @Inject Clock clock;
    private final Kept<LocalDate, Long> listed = new Kept<>();
    private final Kept<LocalDate, DirectoryChoices> choices = new Kept<>();
    private volatile boolean isLarge;

    long listed(Supplier<Long> count) {
        long now = isLarge ? listed.get(days.today(), clock, count) : count.get();
        isLarge = now >= MANY;
        return now;
    }

    DirectoryChoices choices(Supplier<DirectoryChoices> read) {
        return isLarge ? choices.get(days.today(), clock, read) : read.get();
    }
}
