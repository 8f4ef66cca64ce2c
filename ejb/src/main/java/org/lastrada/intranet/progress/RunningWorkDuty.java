package org.lastrada.intranet.progress;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.lastrada.intranet.home.DutyKind;
import org.lastrada.intranet.home.DutySource;
import org.lastrada.intranet.rights.Caller;

/** Whoever left long work to itself finds it again on the first page. */
@ApplicationScoped
class RunningWorkDuty implements DutySource {

    private static final String OPEN = """
            select null due, null about, null organisation, concat('/progress/detail?id=', w.id) address
            from who join long_work w on w.account_id = who.account and w.state in ('WAITING', 'RUNNING')""";

    @Override
    public String words() {
        return "progress.duty.running";
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
        return Optional.empty();
    }
}
