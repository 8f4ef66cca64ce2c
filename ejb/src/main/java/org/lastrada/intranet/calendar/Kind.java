package org.lastrada.intranet.calendar;

/**
 * A kind of entry.
 *
 * @param code  as it stands in addresses
 * @param label text key, in a bundle of the feature that brings it
 * @param icon  beside the label
 */
public record Kind(String code, String label, String icon) { }
