package org.lastrada.intranet.progress;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.lastrada.intranet.audit.AuditTrail;
import org.lastrada.intranet.export.ExportedTable;
import org.lastrada.intranet.rights.Caller;
import org.lastrada.intranet.rights.SignedIn;
import org.lastrada.intranet.shared.NotFound;
import org.lastrada.intranet.shared.Page;

/** Long work as its owner asks for it, follows it, and takes what comes of it. Somebody else's is not there. */
@Stateless
@SignedIn
public class OwnWork {

    @Inject WorkKinds kinds;
    @Inject Works works;
    @Inject WorkParts parts;
    @Inject AuditTrail audit;
    @Inject Caller caller;
    @Inject Clock clock;

    /** The kinds that the caller is offered. */
    public List<String> kinds() {
        return kinds.reached();
    }

    /**
     * It begins within seconds. What runs already is not begun a second time.
     *
     * @throws NotFound when there is no such kind, or the caller may not ask for it
     */
    public long ask(String kind) {
        return ask(kind, null);
    }

    /** @param about what a kind has to be told: for the feature whose kind it is */
    public long ask(String kind, String about) {
        var name = kinds.reached(kind).words();
        return works.open(name, about, caller.accountId()).orElseGet(() -> works.add(new Work(name, about, caller.accountId(), clock.instant()))).id();
    }

    public Page<WorkRow> mine(Integer number) {
        return works.of(caller.accountId(), Page.number(number));
    }

    public WorkRow one(long id) {
        return works.get(id, caller.accountId()).row();
    }

    /** What its page shows. */
    public WorkSheet sheet(long id) {
        var work = works.get(id, caller.accountId());
        var row = work.row();
        return row.isDone() ? new WorkSheet(row, kinds.makesFile(work.kind()), kinds.result(work.kind(), work.about())) : new WorkSheet(row, false, null);
    }

    /** What is done of it by then goes. @throws WorkHasEnded */
    public void cancel(long id) {
        var work = locked(id);
        work.cancel(clock.instant());
        parts.drop(work);
    }

    /** @throws WorkHasNotFailed */
    public void goOn(long id) {
        locked(id).goOn(clock.instant());
    }

    /** @throws WorkIsNotDone */
    public ExportedTable file(long id) {
        var work = locked(id);
        var kind = kinds.reached(work.kind());
        work.fetched(clock.instant());
        var rows = parts.rows(work);
        audit.record("work.fetched", "work", id, null, Map.of("kind", work.kind(), "rows", rows.size()));
        return new ExportedTable(kind.fileName(), kind.header(caller.texts()), rows);
    }

    private Work locked(long id) {
        return works.lock(id).filter(work -> work.accountId() == caller.accountId()).orElseThrow(NotFound::new);
    }
}
