package org.lastrada.intranet.run;

import java.util.concurrent.CountDownLatch;

/** {@code mvn -Prun}: starts the intranet, says where it is, and stops it with Ctrl-C or with Maven. */
public final class Run {
    private static final CountDownLatch STOPPED = new CountDownLatch(1);
    private static volatile boolean stopping;

    private Run() {}

    /** @param arguments data folder, folder of the database's programs, server folder, port, port of the mail page, demo data (none, platform, large) */
    public static void main(String[] arguments) {
        ProcessHandle.current().parent().ifPresent(parent -> parent.onExit().thenRun(Run::exitApart));
        stopWhenAsked(Thread.currentThread());
        try {
            var refusal = run(arguments);
            if (!stopping) System.err.println("\n" + refusal + "\n");
        } finally {
            STOPPED.countDown();
        }
        if (stopping) return;
        System.exit(1);
    }

    /**
     * In a thread of its own: the one that tells of ended processes is alone on a small machine, and exiting waits for the tidying up, which
     * waits to be told that the server has ended.
     */
    private static void exitApart() {
        new Thread(() -> System.exit(1), "parent is gone").start();
    }

    /** However it comes (Ctrl-C, a signal, the end of Maven): the main thread tidies up, and Java waits for it. */
    private static void stopWhenAsked(Thread main) {
        Runtime.getRuntime().addShutdownHook(new Thread(() -> {
            stopping = true;
            main.interrupt();
            try {
                STOPPED.await();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }));
    }

    /** Runs until it ends, and tells why in one sentence. */
    private static String run(String... arguments) {
        System.out.println("\nStarting; the first time takes a minute or two.");
        try (var intranet = Intranet.start(Wishes.of(arguments))) {
            System.out.println(Welcome.to(intranet));
            var end = intranet.awaitEnd();
            Pause.millis(500);
            return end;
        } catch (CannotStart reason) {
            return reason.getMessage();
        } catch (InterruptedException asked) {
            return "Stopped.";
        }
    }
}
