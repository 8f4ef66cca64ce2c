package org.lastrada.intranet.progress;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.lastrada.intranet.home.DutyKind;
import org.lastrada.intranet.home.DutySource;
import org.lastrada.intranet.rights.Caller;

/** A file that nobody took yet, or a failure that nobody looked at, by the day on which it is forgotten. */
@ApplicationScoped
class EndedWorkDuty implements DutySource {

    private static final String OPEN = """
            select date(w.ended_at) + interval %d day due, null about, null organisation, concat('/progress/detail?id=', w.id) address
            from who join long_work w on w.account_id = who.account and (w.state = 'DONE' and w.fetched_at is null or w.state = 'FAILED')"""
            .formatted(Work.KEPT.toDays());
    private static final String DONE = """
            select w.fetched_at done_at, null about, null organisation, concat('/progress/detail?id=', w.id) address
            from who join long_work w on w.account_id = who.account and w.fetched_at is not null""";

    @Override
    public String words() {
        return "progress.duty.ended";
    }

    @Override
    public DutyKind kind() {
        return DutyKind.READ;
    }

    @Override
    public Optional<String> open(Caller caller) {
        return Optional.of(OPEN);
    }

    @Override
    public Optional<String> done(Caller caller) {
        return Optional.of(DONE);
    }
}
