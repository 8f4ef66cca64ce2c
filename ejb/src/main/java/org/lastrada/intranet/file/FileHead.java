package org.lastrada.intranet.file;

import java.time.Instant;

/**
 * What is told of a file before its bytes.
 *
 * @param version the number of the one that is told of: whoever asks for the bytes asks for this one, or another may come in between
 * @param hash    SHA-256 of the bytes
 */
public record FileHead(int version, String name, String mediaType, long size, String hash, Instant broughtAt) { }
