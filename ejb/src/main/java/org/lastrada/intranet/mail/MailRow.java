package org.lastrada.intranet.mail;

import java.time.Instant;

/**
 * One line of the list of mails.
 *
 * @param reason   text key: {@code <reason>.why} says it in words
 * @param state    {@code QUEUED}, {@code SENT} (the mail server took it) or {@code DEAD} (given up)
 * @param attempts how often it was tried, the one that worked included
 * @param sentAt   null until then
 */
public record MailRow(Long id, Instant createdAt, String recipient, String recipientName, String subject, String reason, MailClass mailClass,
                      String state, int attempts, Instant sentAt) { }
