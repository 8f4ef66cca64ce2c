package org.lastrada.intranet.people;

/** What a person lets people of other organisations see. @param listed stands in the directory at all */
public record Visibility(boolean listed, boolean email, boolean phone, boolean photo) {

    /** Private by default: name and organisation, nothing that reaches the person outside the platform. */
    public static final Visibility CAREFUL = new Visibility(true, false, false, false);

    /** Only what both let others see. */
    Visibility asCarefulAs(Visibility other) {
        return new Visibility(listed && other.listed, email && other.email, phone && other.phone, photo && other.photo);
    }
}
