package org.lastrada.intranet.progress;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import org.lastrada.intranet.rights.Caller;
import org.lastrada.intranet.rights.Permission;
import org.lastrada.intranet.rights.Requires;
import org.lastrada.intranet.system.Environment;

/** Does long work, a piece at a time. Any node may do any piece; the lock on the row sees to it that each is done once. */
@Stateless
@Requires(Permission.WORK_DO)
public class DoWork {

    @Inject WorkKinds kinds;
    @Inject Works works;
    @Inject WorkParts parts;
    @Inject Environment environment;
    @Inject Caller caller;
    @Inject Clock clock;

    public List<Long> due() {
        return works.due(clock.instant());
    }

    /**
     * The next piece of it, under the rights that its owner has now.
     *
     * @return false when there was none to do: it has ended, or another node is at it
     */
    public boolean piece(long id) {
        var taken = works.take(id);
        // read again after the piece, which may have let go of all that was loaded
        taken.ifPresent(work -> {
            var piece = caller.onBehalfOf(work.accountId(), () -> next(work));
            var stillOpen = works.lock(id).orElseThrow();
            stillOpen.advance(piece, clock.instant(), environment.node());
            parts.add(stillOpen, piece);
        });
        return taken.isPresent();
    }

    private Piece next(Work work) {
        var kind = kinds.reached(work.kind());
        if (!work.isCounted()) work.count(kind.total(work.about()));
        return kind.next(work.about(), work.bookmark());
    }

    /** The piece failed and left nothing behind. */
    public void stumbled(long id, RuntimeException failure) {
        works.lock(id).filter(Work::isOpen).ifPresent(work -> {
            var reason = Reason.of(failure, id, caller.onBehalfOf(work.accountId(), caller::texts));
            work.stumble(reason.sentence(), reason.isForGood(), clock.instant());
        });
    }
}
