package org.lastrada.intranet.notification;

/**
 * Two were one and the same: what was told about the first is about the second from now on. Fired in the transaction that merges them.
 *
 * @param thing as in {@link Happened}
 * @param kept  what is left
 * @param path  of its page
 */
public record Merged(String thing, String kept, String path) { }
