package org.lastrada.intranet.people;

/** In what a person can stand for their organisation. Head and deputy speak and vote for it; the others are whom to ask. */
public enum RepresentativeFunction {
    HEAD, VOTING_REPRESENTATIVE, DEPUTY, FINANCE, DATA, PRESS, SAFETY
}
