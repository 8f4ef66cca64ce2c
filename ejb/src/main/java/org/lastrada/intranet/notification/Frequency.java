package org.lastrada.intranet.notification;

/** How often somebody wants mail about a topic. On the platform they see everything at once. */
public enum Frequency {
    AT_ONCE, DAILY, WEEKLY, MONTHLY, NEVER;

    /** Together with others, at the reader's hour. */
    boolean isDigest() {
        return this == DAILY || this == WEEKLY || this == MONTHLY;
    }
}
