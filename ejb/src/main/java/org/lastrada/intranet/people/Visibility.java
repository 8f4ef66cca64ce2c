package org.lastrada.intranet.people;

import java.util.EnumSet;
import java.util.Set;
import org.lastrada.intranet.retention.consent.Purpose;

/** What a person lets people of other organisations see. @param listed stands in the directory at all */
public record Visibility(boolean listed, boolean email, boolean phone, boolean photo) {

    /** Private by default: name and organisation, nothing that reaches the person outside the platform. */
    public static final Visibility CAREFUL = new Visibility(true, false, false, false);

    /** What they thereby agree to. */
    Set<Purpose> agreedTo() {
        var agreed = EnumSet.noneOf(Purpose.class);
        if (listed) agreed.add(Purpose.LISTED);
        if (email) agreed.add(Purpose.SHOWS_EMAIL);
        if (phone) agreed.add(Purpose.SHOWS_PHONE);
        if (photo) agreed.add(Purpose.SHOWS_PHOTO);
        return agreed;
    }

    /** Only what both let others see. */
    Visibility asCarefulAs(Visibility other) {
        return new Visibility(listed && other.listed, email && other.email, phone && other.phone, photo && other.photo);
    }
}
