package org.lastrada.intranet.rights;

/** How far a permission goes: the caller's own organisation, or the whole platform. */
public enum Reach {
    OWN, PLATFORM
}
