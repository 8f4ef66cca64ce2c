package org.lastrada.intranet.job;

import java.time.Instant;

/** Is told of every run of every task, on the node that ran it. Found by CDI. */
public interface TaskWatch {

    /** @param failure null when it went well */
    void ran(String task, Instant began, Instant ended, RuntimeException failure);
}
