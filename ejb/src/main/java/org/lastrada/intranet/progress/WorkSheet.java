package org.lastrada.intranet.progress;

/**
 * Long work and what can be had of it now.
 *
 * @param hasFile whether its file can be taken
 * @param result  where what came of it is looked at, or null
 */
public record WorkSheet(WorkRow row, boolean hasFile, String result) { }
