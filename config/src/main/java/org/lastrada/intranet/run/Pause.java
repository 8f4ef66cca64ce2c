package org.lastrada.intranet.run;

/** Waits between two looks at something that gives no signal. */
final class Pause {
    private Pause() {}

    static void millis(long millis) {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException e) {
            throw new CannotStart("The start was interrupted.", e);
        }
    }
}
