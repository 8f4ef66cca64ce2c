package org.lastrada.intranet.draft;

import java.time.Instant;

/**
 * A draft with what is needed to go on with it.
 *
 * @param version of its subject when the form was opened
 * @param base    the form as it was then
 * @param typed   the form as it was left
 */
public record KeptDraft(int version, Typed base, Typed typed, Instant savedAt) { }
