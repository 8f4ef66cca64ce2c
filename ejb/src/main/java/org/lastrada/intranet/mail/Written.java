package org.lastrada.intranet.mail;

/**
 * A mail that was put into words already. Its body is plain text: paragraphs, and lists whose lines begin with {@link #BULLET}.
 *
 * @param unsubscribe link by which the reader switches off mail like this, or null when that is not theirs to choose
 * @param oneClick    whether their mail program may do so by itself, without a look at what the link is about
 */
public record Written(String subject, String body, String unsubscribe, boolean oneClick) {

    public static final String BULLET = "• ";

    /** Not to be switched off. */
    public Written(String subject, String body) {
        this(subject, body, null, false);
    }
}
