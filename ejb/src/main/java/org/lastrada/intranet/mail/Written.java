package org.lastrada.intranet.mail;

/**
 * A mail that was put into words already. Its body is plain text: paragraphs, and lists whose lines begin with {@link #BULLET}.
 *
 * @param unsubscribe link by which the reader switches off mail like this, or null when that is not theirs to choose
 */
public record Written(String subject, String body, String unsubscribe) {

    public static final String BULLET = "• ";
}
