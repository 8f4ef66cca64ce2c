package org.lastrada.intranet.file.store;

/** Of the virus scanner. */
enum Verdict { CLEAN, INFECTED }
