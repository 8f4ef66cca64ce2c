package org.lastrada.intranet.mail;

import java.util.Locale;

/**
 * One mail to one person, before it has words: {@code <reason>.subject} and {@code <reason>.body} are its texts, written in the
 * recipient's language when it is posted. {@code [link]} in the body stands where the link goes.
 *
 * @param reason    text key such as {@code mail.invitation}; also what the list of mails shows as the why
 * @param link      absolute, or null
 * @param secret    the link opens an account: it is kept sealed and forgotten once sent
 */
public record Letter(String to, String name, Long accountId, Locale language, MailClass mailClass, String reason, String link, boolean secret,
                     Object... arguments) { }
