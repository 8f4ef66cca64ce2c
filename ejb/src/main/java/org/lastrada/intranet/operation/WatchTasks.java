package org.lastrada.intranet.operation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.stream.Stream;
import org.lastrada.intranet.job.TaskWatch;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Notes how tasks ran. That a note could not be written, for instance while the database is away, must not fail the task. */
@ApplicationScoped
class WatchTasks implements TaskWatch {

    private static final Logger LOG = LoggerFactory.getLogger(WatchTasks.class);

    @Inject NoteRun notes;

    @Override
    public void ran(String task, Instant began, Instant ended, RuntimeException failure) {
        try {
            if (failure == null) notes.wentWell(task, began, ended);
            else notes.failed(task, began, ended, reason(failure));
        } catch (RuntimeException e) {
            LOG.warn("how {} ran could not be noted: {}", task, e.getMessage());
        }
    }

    /** The innermost cause says most. */
    static String reason(Throwable failure) {
        var cause = Stream.iterate(failure, one -> one != null, Throwable::getCause).reduce(failure, (outer, inner) -> inner);
        return cause.getMessage() == null ? cause.getClass().getSimpleName() : cause.getClass().getSimpleName() + ": " + cause.getMessage();
    }
}
