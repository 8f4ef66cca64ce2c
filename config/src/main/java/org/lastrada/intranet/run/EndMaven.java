package org.lastrada.intranet.run;

/**
 * Ends Maven as failed without a word. The launcher has said in one sentence what stood in the way; Maven's own
 * report of a failed program would bury that under a dozen lines about goals, stack traces and help pages.
 */
public final class EndMaven {
    private EndMaven() {}

    public static void main(String[] none) {
        System.exit(1);
    }
}
