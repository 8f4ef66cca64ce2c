package org.lastrada.intranet.intake.plan;

/**
 * What a row may be the same as: a known one, or an earlier row of the file.
 *
 * @param id of the known one, or null
 * @param line of the earlier row, or null
 */
public record Candidate(Long id, Integer line, String name, Reason reason) {

    /** Why it was thought so. */
    public enum Reason {
        SAME_NAME, SAME_WEBSITE, SAME_EMAIL, NEAR_NAME,
        /** A person said so. */ CHOSEN;

        public String textKey() {
            return "intake.reason." + name();
        }
    }
}
