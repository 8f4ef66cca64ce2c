package org.lastrada.intranet.operation;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.concurrent.Semaphore;
import org.lastrada.intranet.job.Task;

/** A task that always fails, as soon as a test lets it go on. The clock alone never comes to it. */
@ApplicationScoped
public class Breaking implements Task {

    static final String NAME = "breaking";
    private final Semaphore mayGoOn = new Semaphore(0);

    void goOn() {
        mayGoOn.release();
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public String service() {
        return "retention";
    }

    @Override
    public String schedule() {
        return "0 0 0 1 1 ? 2099";
    }

    @Override
    public void run() {
        mayGoOn.acquireUninterruptibly();
        throw new IllegalStateException("wrapped", new IllegalArgumentException("the disk is full"));
    }
}
