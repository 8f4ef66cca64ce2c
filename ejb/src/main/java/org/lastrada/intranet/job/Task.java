package org.lastrada.intranet.job;

/** A piece of work started by the clock. Found by CDI; runs with the rights of the service it names, on one node at a time. */
public interface Task {

    /** Stable: the schedule is kept under it. */
    String name();

    /** The {@code service-<name>} of the rights matrix it runs as. */
    String service();

    /** Quartz cron expression, in the server's zone (UTC). */
    String schedule();

    /** Does everything that is due. Running it again at once must change nothing. */
    void run();
}
