package org.lastrada.intranet.operation;

import java.time.Instant;

/**
 * A task of the clock as its line shows it.
 *
 * @param paused   whether it has no next run until it is resumed; one that runs at the moment may be
 * @param began    of the last run that was noted, or null before the first; frequent tasks that go well are noted once a minute
 * @param millis   how long that run took
 * @param next     null when the schedule has no next time
 * @param failure  why it last failed, whatever came after
 * @param failures in a row; 0 when the last run went well
 */
public record TaskRow(String name, State state, boolean paused, Instant began, Long millis, String node, Instant next, Instant failedAt, String failure, int failures) {

    public enum State { WAITING, RUNNING, PAUSED, FAILED }
}
