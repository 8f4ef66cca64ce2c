package org.lastrada.intranet.run;

import java.time.Instant;
import java.util.List;

/**
 * A mail the platform sent, as it lies in one person's box.
 *
 * @param id          names it on the page
 * @param recipient   whose box it lies in
 * @param html        empty when there is no such part, like {@code text}
 * @param attachments their file names
 * @param headers     each as {@code Name: value}
 */
public record CaughtMail(String id, Instant received, String recipient, String from, String to, String subject,
                         String text, String html, List<String> attachments, List<String> headers) {}
