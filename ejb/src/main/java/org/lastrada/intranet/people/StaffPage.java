package org.lastrada.intranet.people;

import java.util.List;
import java.util.Set;
import org.lastrada.intranet.shared.Page;

/**
 * The people of one organisation.
 *
 * @param left          who belonged to it before, newest first; empty for readers of other organisations
 * @param hasHead       whether somebody heads it today
 * @param withoutDeputy functions whose holder nobody stands in for
 */
public record StaffPage(long organisationId, String organisation, Page<StaffRow> now, List<StaffRow> left, List<HeldRow> functions, List<HeldRow> functionsToCome,
                        List<HeldRow> functionsBefore, boolean hasHead, Set<RepresentativeFunction> withoutDeputy) { }
