package org.lastrada.intranet.file;

/** A picture of a file. */
public record FileSight(String mediaType, byte[] bytes) { }
