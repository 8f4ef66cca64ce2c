package org.lastrada.intranet.mail;

import java.time.Instant;

/**
 * One mail with its text, a personal link masked.
 *
 * @param accountId     whose, or null
 * @param nextAttemptAt when it is tried next, if it still waits
 * @param lastError     what the mail server answered last, or null
 * @param linkForgotten it carried a personal link that no longer exists, so it cannot be sent again
 */
public record MailDetail(MailRow row, Long accountId, String messageId, String text, Instant nextAttemptAt, String lastError, boolean linkForgotten) { }
