package org.lastrada.intranet.vocabulary;

import java.util.Map;

/** Where terms are used. Found by CDI: each feature that carries terms counts its own. */
public interface TermUse {

    /** Term id to how many carry it; what nobody carries is left out. */
    Map<Long, Long> counts();
}
