package org.lastrada.intranet.file.store;

/** Of the virus scanner; null for what it was not asked about yet. */
public enum Verdict { CLEAN, INFECTED }
