package org.lastrada.intranet.file;

import java.time.Instant;

/** What is told of a file before its bytes. @param hash SHA-256 of the bytes */
public record FileHead(String name, String mediaType, long size, String hash, Instant broughtAt) { }
