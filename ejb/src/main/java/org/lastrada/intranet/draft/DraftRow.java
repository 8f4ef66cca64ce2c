package org.lastrada.intranet.draft;

import java.time.Instant;

/** One of somebody's own drafts in their list. @param form its words are {@code drafts.form.<form>} @param address where it is gone on with */
public record DraftRow(long id, String form, String about, String address, Instant savedAt) { }
