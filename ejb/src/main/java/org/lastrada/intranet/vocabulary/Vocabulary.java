package org.lastrada.intranet.vocabulary;

/** The lists there are. */
public enum Vocabulary {
    THEME, SERVICE, TARGET_GROUP
}
