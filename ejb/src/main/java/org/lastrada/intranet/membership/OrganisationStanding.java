package org.lastrada.intranet.membership;

import org.lastrada.intranet.membership.status.Standing;

/** Where an organisation stands, for who wants to know no more of it. @param listed the secretariat itself has no standing to speak of */
public record OrganisationStanding(long id, String name, boolean listed, Standing standing) { }
