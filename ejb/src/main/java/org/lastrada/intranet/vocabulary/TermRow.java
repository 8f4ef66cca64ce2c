package org.lastrada.intranet.vocabulary;

import java.util.Map;

/**
 * A word as its editor sees it.
 *
 * @param labels language to word
 * @param uses   how many carry it; retiring takes it from none of them
 */
public record TermRow(long id, int version, Vocabulary vocabulary, String code, Map<String, String> labels, boolean retired, long uses) { }
