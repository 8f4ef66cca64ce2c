package org.lastrada.intranet.membership.kind;

import java.util.Map;

/** The classes a platform starts with. */
public final class GivenClasses {

    public static final OrganisationClass MEMBER = new OrganisationClass("member", 1, true, "member-staff", Map.of("en", "Member"));
    public static final OrganisationClass SECRETARIAT = new OrganisationClass(OrganisationClass.SECRETARIAT, 3, false, null, Map.of("en", "Secretariat"));

    private GivenClasses() { }
}
