package org.lastrada.intranet.membership;

import java.time.LocalDate;
import org.lastrada.intranet.membership.status.MembershipStatus;

/** One line of the register. */
public record OrganisationRow(long id, String shortName, String legalName, String country, String city, String classCode, MembershipStatus status,
                              boolean counts, LocalDate joined, String logo) { }
